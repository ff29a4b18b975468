/** A part of a longer list. `total` counts the whole list. */
export interface Page<Item> {
  items: Item[]
  /** Where the next part begins; null at the end. */
  nextCursor: string | null
  total: number
}
