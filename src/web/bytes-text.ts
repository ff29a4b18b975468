const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** "12 kB", "3 MB", "4.2 GB": bytes in the largest unit that leaves a number of at least one. */
export function bytesText(bytes: number): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: UNITS[power - 1] ?? 'kilobyte',
    maximumFractionDigits: power < UNITS.length ? 0 : 1,
  }).format(bytes / 1000 ** power)
}
