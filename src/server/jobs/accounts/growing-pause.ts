const FIRST_MS = 1000
const LONGEST_MS = 5 * 60_000

/** How long to wait after so many failures in a row: ever longer, and never at the same beat as others who lost the same server. */
export function growingPause(failures: number, random: number): number {
  return Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 16)) * (0.75 + random / 2))
}
