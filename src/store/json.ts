declare const holds: unique symbol

/** Text of a column that holds JSON of a known shape. Only this folder writes it, so it is trusted when read. */
export type Json<T> = string & { readonly [holds]?: T }

export function toJson<T>(value: T): Json<T>
export function toJson(value: unknown): string {
  return JSON.stringify(value)
}

export function fromJson<T>(text: Json<T>): T {
  return JSON.parse(text)
}

export function fromNullableJson<T>(text: Json<T> | null): T | null {
  return text === null ? null : fromJson(text)
}
