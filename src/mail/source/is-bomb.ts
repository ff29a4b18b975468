/** Mail shrinks to a tenth, at best to a fiftieth; a bomb to a thousandth. What is small is harmless at any ratio. */
const RATIO = 200
const HARMLESS = 64 * 1024 * 1024

/** [M6] Whether so many packed bytes cannot honestly unpack to so many. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > HARMLESS && unpacked > packed * RATIO
}
