/** The end of an id, by which a person may name a thing: ids of one moment begin alike. */
export function shortId(id: string): string {
  return id.slice(-6)
}
