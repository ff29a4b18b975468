const QUOTED = Buffer.from('>From ')
const [LF, MARK] = [10, 62]

/** [M4] Takes away the one `>` that mbox writers put before body lines that begin with "From " (mboxrd). */
export function unquoted(bytes: Buffer): Buffer {
  let kept: Buffer[] | null = null
  let from = 0
  for (let at = bytes.indexOf(QUOTED); at !== -1; at = bytes.indexOf(QUOTED, at + QUOTED.length)) {
    let lineStart = at
    while (lineStart > from && bytes[lineStart - 1] === MARK) lineStart -= 1
    if (lineStart !== 0 && bytes[lineStart - 1] !== LF) continue
    kept ??= []
    kept.push(bytes.subarray(from, at))
    from = at + 1
  }
  return kept ? Buffer.concat([...kept, bytes.subarray(from)]) : bytes
}
