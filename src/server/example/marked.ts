import type { EvidenceSpan } from '../../domain/mail-kind.ts'

export interface Marked {
  text: string
  evidence: EvidenceSpan[]
}

/** Text with its evidence between ⟦ and ⟧ → the plain text and the places of what stood between them. */
export function marked(source: string): Marked {
  const evidence: EvidenceSpan[] = []
  let text = ''
  for (const part of source.split('⟦')) {
    const [sentence, after] = part.split('⟧')
    if (after === undefined) {
      text += part
      continue
    }
    evidence.push({ start: text.length, end: text.length + (sentence ?? '').length })
    text += `${sentence}${after}`
  }
  return { text, evidence }
}
