import { inSubject, type MessageFeatures } from './message-features.ts'

/** What sender and structure weigh beside the many words. */
const FRAME_VALUE = 4

/** The distinct features of a whole message, and what each counts: together as much as in any other message, however long it is. */
export function documentFeatures({ subject, sentences, frame }: MessageFeatures): {
  ids: Uint32Array
  values: Float32Array
} {
  const said = new Set<number>()
  for (const { features } of sentences) for (const { id } of features) said.add(id)
  for (const { id } of subject.features) said.add(id).add(inSubject(id))
  const ids = new Uint32Array(said.size + frame.length)
  const values = new Float32Array(ids.length)
  const each = 1 / Math.sqrt(said.size + 1)
  let at = 0
  for (const id of said) {
    ids[at] = id
    values[at] = each
    at += 1
  }
  for (const id of frame) {
    ids[at] = id
    values[at] = FRAME_VALUE * Math.min(each, 0.1)
    at += 1
  }
  return { ids, values }
}
