import type { Word } from '../reading/words-of.ts'
import { beginsNoName, endsName } from './name-rules.ts'

/** A name as it stands in a text, by the places of its first word and of the one behind its last. */
export interface NameInText {
  name: string
  from: number
  to: number
}

const MOST_WORDS = 9
/** Begins as names do: 3M, Acme, eBay, L'Oréal, acme.io. */
const STARTS =
  /^(?:\p{Lu}|\p{N}|\p{Ll}{1,2}\p{Lu}|\p{Ll}-\p{Lu}|[\p{Ll}\d-]+\.(?:com|de|nl|fr|es|it|pl|pt|io|ai|org|net|eu|ch|at|be|uk|co)$)/u
/** Small words that begin a name before its first capital. */
const PARTICLES = new Set(['van', 'von', "'t", "'s", 'ter', 'ten', "d'"])
const JOINERS = new Set(
  "& + und and et e y i en of de du des d' la le les l' el los las del dell' della dello dei degli delle di da do das dos van von vom der den het voor für for pod pour para per am im op aan nad w z ds 't 's".split(
    ' ',
  ),
)
/** Joins two names of equal rank; what follows may as well be something else. */
const ANDS = new Set(['&', '+', 'und', 'and', 'et', 'e', 'y', 'i', 'en'])
const LEGAL_FORMS = new Set(
  `inc llc ltd limited plc corp corporation co company llp lp gmbh ggmbh mbh ag se kg ohg ug ek ev eg mbb kgaa vvag gbr partg sarl sas sasu
  sa scop snc sp sci eurl spa srl srls scarl sl slu sll bv nv vof cv ua lda ltda eireli spzoo zoo sk sj psa aps oy ab as pty pvt kk scs ska`.split(
    /\s+/,
  ),
)
const ABBREVIATIONS = new Set(
  'inc co ltd ltda lda corp st dr bros mr mrs ms jr no prof dott ing dipl sp o.o z.o.o str ste mt ft'.split(' '),
)

/** The name that begins with the word at `place`; null if none does. What it is a name of, others must say. */
export function readName(words: readonly Word[], place: number): NameInText | null {
  const first = words[place]
  if (!first || !begins(words, place) || endsName(first) || beginsNoName(first)) return null
  const quoted = inQuotes(words, place)
  if (quoted) return quoted
  let to = place + 1
  while (to - place < MOST_WORDS && words[to - 1]) {
    const next = to - place > 1 && isLegalForm(words[to - 1] ?? first) ? afterForm(words, to) : continues(words, to)
    if (next === to) break
    to = next
  }
  return { name: spelled(words, place, to), from: place, to }
}

/** Whether a legal form stands here (in capitals or with its dots, since `se` and `sa` are words as well). */
export function isLegalForm({ text, trail }: Word): boolean {
  const bare = text.replace(/[.,]/g, '').toLowerCase()
  return LEGAL_FORMS.has(bare) && (/[\p{Lu}.]/u.test(text) || (trail.startsWith('.') && bare.length > 1))
}

function begins(words: readonly Word[], place: number): boolean {
  const word = words[place]
  if (!word || /[@/]|^https?:|^\d{1,2}[.:]\d\d$/.test(word.text)) return false
  if (STARTS.test(word.text)) return true
  return PARTICLES.has(word.key) && [1, 2, 3].some((ahead) => STARTS.test(words[place + ahead]?.text ?? ''))
}

function inQuotes(words: readonly Word[], place: number): NameInText | null {
  if (!words[place]?.lead.endsWith('"')) return null
  for (let to = place; to < place + MOST_WORDS; to += 1) {
    if (!words[to]?.trail.includes('"')) continue
    // A sentence may stand in quotes as well.
    const capitals = words.slice(place, to + 1).filter(isNameLike).length
    return 2 * capitals > to - place ? { name: spelled(words, place, to + 1), from: place, to: to + 1 } : null
  }
  return null
}

/** Where the name goes on to from here: behind the next words that still belong to it. */
function continues(words: readonly Word[], to: number): number {
  const [before, word, next] = [words[to - 1], words[to], words[to + 1]]
  if (!before || !word || word.begins !== null) return to
  if (isLegalForm(word) && /^[,.]?$/.test(before.trail)) return afterLegalForm(words, to)
  if (before.trail.startsWith(',')) return afterComma(words, to)
  if (before.trail !== '' && !(before.trail === '.' && isAbbreviation(before))) return to
  if (word.lead !== '' || endsName(word, next)) return to
  if (isNameLike(word)) return to + 1
  const joined = words[to + (JOINERS.has(next?.key ?? '') && !ANDS.has(word.key) ? 2 : 1)]
  if (!JOINERS.has(word.key) || !joined || joined.begins !== null || joined.lead !== '' || endsName(joined)) return to
  return isNameLike(joined) && word.trail === '' ? words.indexOf(joined, to) + 1 : to
}

/** Behind a legal form only another one belongs to the name. */
function afterForm(words: readonly Word[], to: number): number {
  const word = words[to]
  return word && word.begins === null && isLegalForm(word) ? afterLegalForm(words, to) : to
}

/** Behind the words of the legal form that begins here. */
export function afterLegalForm(words: readonly Word[], to: number): number {
  const rest = words.slice(to, to + 4).map(({ text }) => text.toLowerCase().replaceAll('.', ''))
  if (rest[1] === '&' && rest[2] === 'co') return to + (rest[3] === 'kg' || rest[3] === 'kgaa' ? 4 : 3)
  if (rest[0] === 'sp') return to + (rest[1] === 'z' && rest[2] === 'oo' ? 3 : 2)
  if (rest[0] === 'ug' && rest[1] === 'haftungsbeschränkt') return to + 2
  return to + 1
}

/** "Marsh, Teller and Sons" is one name; "Acme, Berlin" is none. */
function afterComma(words: readonly Word[], to: number): number {
  const [word, and, last] = words.slice(to, to + 3)
  if (!word || !and || !last || !isNameLike(word) || endsName(word) || !ANDS.has(and.key)) return to
  return isNameLike(last) && !endsName(last) && last.begins === null && and.begins === null ? to + 3 : to
}

function isNameLike({ text }: Word): boolean {
  return STARTS.test(text) && !/[@]|:\/\//.test(text)
}

function isAbbreviation({ text, key }: Word): boolean {
  return ABBREVIATIONS.has(key) || /^\p{Lu}$|^\p{L}(\.\p{L})+$/u.test(text)
}

/** How these words are written: in one line, with the full stop of an abbreviation. */
export function spelled(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word, index, all) => {
      const isLast = index === all.length - 1
      const stop =
        word.trail.startsWith('.') && (isAbbreviation(word) || (isLegalForm(word) && word.text.includes('.')))
          ? '.'
          : ''
      const comma = !isLast && word.trail.startsWith(',') ? ',' : ''
      const isElided = /'$/.test(word.text) && word.text.length < 6
      const brackets = word.lead.includes('(') && word.trail.includes(')')
      return `${brackets ? '(' : ''}${word.text}${stop}${comma}${brackets ? ')' : ''}${isLast || isElided ? '' : ' '}`
    })
    .join('')
}
