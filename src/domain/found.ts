/** One place where the words of a full-text search were found. */
export interface Found {
  kind: 'application' | 'message' | 'note'
  id: string
  applicationId: string | null
  title: string
  snippet: string
  /** Places of the words in `snippet`, in UTF-16 units. */
  marks: { start: number; end: number }[]
}
