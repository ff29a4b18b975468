export interface Span {
  start: number
  end: number
}

export interface TextPiece {
  text: string
  start: number
  isEvidence: boolean
  /** The whole address that this piece belongs to, if it is part of one. */
  address: string | null
}

/** Cuts a message's text where evidence or an address begins or ends; joined again, the pieces are the text. */
export function textPieces(text: string, evidence: readonly Span[]): TextPiece[] {
  const addresses = addressesIn(text)
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...evidence, ...addresses]) {
    cuts.add(clamp(start, text.length)).add(clamp(end, text.length))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length
    const covers = (span: Span) => span.start <= start && span.end >= end
    return {
      text: text.slice(start, end),
      start,
      isEvidence: evidence.some(covers),
      address: addresses.find(covers)?.address ?? null,
    }
  })
}

interface Address extends Span {
  address: string
}

const ADDRESS = /https?:\/\/[^\s<>"'“”«»]+/giu
const CLOSING_MARKS = /[.,;:!?)\]}]+$/u

function addressesIn(text: string): Address[] {
  return [...text.matchAll(ADDRESS)]
    .map(({ 0: found, index }) => ({ address: found.replace(CLOSING_MARKS, ''), start: index }))
    .filter(({ address }) => URL.canParse(address))
    .map(({ address, start }) => ({ address, start, end: start + address.length }))
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length)
}
