const QUOTED = Buffer.from('>From ')
const [LF, MARK] = [10, 62]

/** [M4] Takes away the one `>` that mbox writers put before body lines that begin with "From " (mboxrd). In place: what is given is overwritten. */
export function unquoted(bytes: Buffer): Buffer {
  let kept = 0
  let from = 0
  for (let at = bytes.indexOf(QUOTED); at !== -1; at = bytes.indexOf(QUOTED, at + QUOTED.length)) {
    if (!startsLine(bytes, at, from)) continue
    bytes.copyWithin(kept, from, at)
    kept += at - from
    from = at + 1
  }
  if (from === 0) return bytes
  bytes.copyWithin(kept, from)
  return bytes.subarray(0, kept + bytes.length - from)
}

/** Whether only more marks stand between `at` and the start of its line. Bytes before `from` are overwritten already. */
function startsLine(bytes: Buffer, at: number, from: number): boolean {
  let start = at
  while (start > from && bytes[start - 1] === MARK) start -= 1
  return start === from ? from === 0 : bytes[start - 1] === LF
}
