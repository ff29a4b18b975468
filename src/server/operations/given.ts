type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only what was given: a field that is left out stays as it is, one that is null is emptied. */
export function given<T extends object>(fields: T): Given<T> {
  const present: Given<T> = {}
  for (const name in fields) {
    const value = fields[name]
    if (isGiven(value)) present[name] = value
  }
  return present
}

function isGiven<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined
}
