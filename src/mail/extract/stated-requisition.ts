import type { Reading } from './reading/reading.ts'
import type { Word } from './reading/words-of.ts'

/** What the number of a posting is called. */
const LABEL =
  /^(?:req|requisition|requisitions?nummer|job|position|posting|vacancy|stellen?-?id|stellennummer|job-?id|jobnummer|kennziffer|kennzahl|referenz|referenznummer|referenzcode|referenzkennziffer|reference|ref|réf|référence|annonce|offre|offer|referencia|oferta|vacante|puesto|codice|rif|riferimento|annuncio|posizione|vacature|vacaturenummer|referentie|referentienummer|referentiecode|vaga|referência|código|anúncio|refa|oferty|ogłoszenia|stanowiska|rekrutacji|ausschreibung|ausschreibungsnummer|chiffre|advt|announcement|competition|notice|id|bid|selección|concours|avis|konkurs|concorso|concurso|bando|procedure|procedura)$/iu
const FILLER =
  /^(?:id|no|nr|n°|nº|n|number|nummer|numéro|número|numero|num|code|ref|réf|#|nr\.|de|of|der|la|del|di|van|da|oferty|ogłoszenia|ogłoszeniowy|referencyjny|:|-|–|is|lautet|announcement|offerte|annuncio|vacante|puesto|reference|referenz|poste|offre)$/iu
const NUMBER = /^#?[a-z]{0,5}[-_/.]?\d{3,}(?:[-_/.]\w{1,8}){0,3}$|^[a-z]{1,3}-(?:19|20)\d\d-\d{1,6}$|^\d{4}-\d{3,6}$/i
/** Known without being called so, by its letters. */
const LIKE_ONE = /^#?(?:r|jr|req|hrc|wd|ref)[-_]?\d{4,9}(?:[-_]\d{1,4})?$/i
const YEAR = /^(?:19|20)\d\d$/
const MOST_FILLERS = 3

/** [M53] The number under which an employer lists the posting, as it is written: where it is called one, or looks like nothing else. */
export function statedRequisition({ subject, body, lines }: Reading): string | null {
  return (
    labelled(subject) ??
    labelled(body) ??
    likeOne(subject) ??
    likeOne(body) ??
    apart(subject) ??
    apart(lines[1] ?? []) ??
    null
  )
}

function labelled(words: readonly Word[]): string | null {
  for (const [place, word] of words.entries()) {
    if (!isNumber(word) || YEAR.test(word.text)) continue
    let before = place - 1
    while (
      place - before <= MOST_FILLERS &&
      FILLER.test(words[before]?.text ?? '') &&
      !LABEL.test(words[before]?.text ?? '')
    )
      before -= 1
    const label = words[before]
    const isClose = words.slice(before + 1, place + 1).every(({ begins }) => begins !== 'paragraph')
    if (label && isClose && LABEL.test(label.text.replace(/^#/, '')) && !/[;!?]/.test(label.trail)) return bare(word)
  }
  return null
}

function likeOne(words: readonly Word[]): string | null {
  const found = words.find((word) => LIKE_ONE.test(word.text))
  return found ? bare(found) : null
}

/** In a subject, a number of five digits or more is hardly anything else. */
function apart(subject: readonly Word[]): string | null {
  const found = subject.find(
    ({ text }) => /^#?\d{5,9}$/.test(text) || /^(?:[A-Z]{1,3}-)?(?:19|20)\d\d-\d{2,6}$/.test(text),
  )
  return found ? bare(found) : null
}

function isNumber({ text }: Word): boolean {
  return (
    NUMBER.test(text) &&
    text.length <= 24 &&
    !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text) &&
    !/^\d{4}-\d\d-\d\d$/.test(text)
  )
}

function bare({ text }: Word): string {
  return text.replace(/^#/, '')
}
