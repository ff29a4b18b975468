/** Numbers as a range of the protocol: `3:5,9`. */
export function uidSet(uids: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const uid of uids.toSorted((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last && uid === last.to + 1) last.to = uid
    else runs.push({ from: uid, to: uid })
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`)).join(',')
}
