const CHUNK = 500

/** Asks for many keys in several queries, because a statement takes only so many parameters. No keys, no query. */
export async function inChunks<Key, Found>(
  keys: readonly Key[],
  query: (chunk: readonly Key[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = []
  for (let start = 0; start < keys.length; start += CHUNK) {
    for (const each of await query(keys.slice(start, start + CHUNK))) found.push(each)
  }
  return found
}
