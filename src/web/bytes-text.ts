const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "3.4 GB": bytes in the largest unit that leaves a number of at least one. */
export function bytesText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: power < 3 ? 0 : 1,
  }).format(bytes / 1000 ** power)
}
