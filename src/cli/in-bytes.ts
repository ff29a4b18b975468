const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const

/** A size as a person reads it: "12.3 MB". */
export function inBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  const amount = bytes / 1000 ** power
  return `${amount.toFixed(power > 0 && amount < 100 ? 1 : 0)} ${UNITS[power]}`
}
