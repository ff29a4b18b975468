import type { EvidenceSpan } from '../../domain/mail-kind.ts'

const FORWARDED =
  /^[-_ >]*\s*(forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|begin forwarded message|anfang der weitergeleiteten)/i
const QUOTE_STARTS = [
  /^[-_]{2,}\s*(original message|original appointment|ursprüngliche nachricht|originalnachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|wiadomość oryginalna)/i,
  /^(on|am|le|el|il|op|em|w dniu|dnia)\b.{5,160}\b(wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|napisał\(?a?\)?|napisał)\b.{0,80}:?\s*$/i,
  /^.{3,120}\b(wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|napisał)\s*(\(.{0,40}\))?:\s*$/i,
]
const HEADER_OF_QUOTE = /^[*_]?(from|von|de|da|van|od)\s?:[*_]?\s.+/i
const SECOND_HEADER =
  /^[*_]?(sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden|to|an|à|para|a|aan|wysłano|subject|betreff)\s?:/i

/** [M21] The spans of a text that its sender wrote now: quoted lines and everything under a quoted header are old. */
export function newPart(text: string): EvidenceSpan[] {
  const lines = linesOf(text)
  const old = lines.findIndex((_, index) => startsQuote(lines, index))
  const isForward = lines.slice(0, old === -1 ? undefined : old + 1).some((line) => FORWARDED.test(line.text))
  const upTo = old === -1 || isForward ? lines.length : old
  const spans = spansOf(lines.slice(0, upTo).filter((line) => isForward || !line.text.startsWith('>')))
  // A reply below or between the quoted lines leaves nothing above them.
  return spans.length > 0 ? spans : spansOf(lines.filter((line) => !line.text.startsWith('>')))
}

interface Line {
  start: number
  end: number
  text: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 300)).trim() })
    start = end + 1
  }
  return lines
}

function startsQuote(lines: readonly Line[], index: number): boolean {
  const line = lines[index]?.text ?? ''
  if (line === '' || line.startsWith('>')) return false
  // Mail programs wrap "On … wrote:" over two lines.
  const joined = `${line} ${lines[index + 1]?.text ?? ''}`
  if (QUOTE_STARTS.some((start) => start.test(line)) || QUOTE_STARTS[1]?.test(joined)) return true
  return HEADER_OF_QUOTE.test(line) && lines.slice(index + 1, index + 3).some((next) => SECOND_HEADER.test(next.text))
}

function spansOf(lines: readonly Line[]): EvidenceSpan[] {
  const spans: EvidenceSpan[] = []
  for (const { start, end, text } of lines) {
    const last = spans.at(-1)
    if (last && last.end + 1 === start) last.end = end
    else if (text !== '') spans.push({ start, end })
  }
  return spans
}
