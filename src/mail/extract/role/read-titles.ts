import type { WordsFor } from '../language/words-for.ts'
import type { Word } from '../reading/words-of.ts'
import { hasTitleWord } from './title-words.ts'

/** A title as it may stand in a text, up to the word at `to`. */
export interface TitleInText {
  title: string
  to: number
  /** It ends where nothing else could belong to it. */
  isWhole: boolean
  isQuoted: boolean
}

const MOST_WORDS = 14
const LONGEST = 110
const DASH = /^[-–—|/·]$/
/** How much of the time, which belongs to a title. */
const HOURS = /^(?:vollzeit|teilzeit|voltijd|deeltijd)$/i
/** What a number is called in brackets. */
const REFERENCE =
  /^(?:ref|réf|id|job|req|nr|no|kenn|stellen-?id|oferta|vacature|vaga|código|cod|codice|numer|nummer|posting)/i
/** With an article behind it, it begins another thing. */
const AND = /^(?:and|und|et|y|e|i|en|&|oraz|sowie)$/i
const INNER_ARTICLES = new Set("the a an der die das den dem des la le les l' el los las il lo i gli de het".split(' '))
const WHERE = /^(?:en|in|na|no|em|w|we|presso|bij|a|à|di|da|do|voor|per|para|pour)$/i
/** Full stops that end nothing. */
const ABBREVIATION = /^(?:ds|kat|nr|sr|jr|dr|prof|dipl|ing|inkl|bzw|u\.a|st|v)$/i

/** The titles that may begin with the word at `place`, shortest first: commas, dashes and small words may go on or end them. */
export function readTitles(words: readonly Word[], place: number, known: WordsFor): TitleInText[] {
  const first = words[place]
  if (!first || !beginsTitle(first, known)) return []
  const quoted = inQuotes(words, place)
  if (quoted) return [quoted]
  const titles: TitleInText[] = []
  let to = place + 1
  for (; to - place < MOST_WORDS; to += 1) {
    const step = stepAt(words, to, known)
    if (step === 'end') break
    if (step === 'maybe') titles.push(titleOf(words, place, to, false))
  }
  titles.push(titleOf(words, place, to, true))
  return titles.filter(({ title }) => title.length <= LONGEST)
}

function beginsTitle({ text, key }: Word, { endsTitle, articles }: WordsFor): boolean {
  if (/[@]|:\/\//.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false
  return text === 'IT' || (!endsTitle.has(key) && !articles.has(key))
}

function inQuotes(words: readonly Word[], place: number): TitleInText | null {
  if (!words[place]?.lead.includes('"')) return null
  for (let to = place; to < place + MOST_WORDS; to += 1) {
    if (words[to]?.trail.includes('"')) return { ...titleOf(words, place, to + 1, true), isQuoted: true }
  }
  return null
}

type Step = 'goes on' | 'maybe' | 'end'

/** What the word at `to` does to a title that has come so far. */
function stepAt(words: readonly Word[], to: number, known: WordsFor): Step {
  const [before, word, next] = [words[to - 1], words[to], words[to + 1]]
  if (!before || !word || word.begins !== null || isStop(before) || /"/.test(word.lead)) return 'end'
  if (/[@]|:\/\//.test(word.text)) return 'end'
  if (word.lead.includes('(')) return REFERENCE.test(word.text) ? 'end' : 'maybe'
  if (DASH.test(word.text)) return next && next.begins === null && mayAdd(next, known) ? 'maybe' : 'end'
  if (/[),]/.test(before.trail)) return behindPunctuation(before, word, next, known)
  if (known.insideTitle.has(word.key) && !isCapital(word)) return goesOnBehind(words, to, known) ? 'maybe' : 'end'
  return ends(word, known) || isRunningOn(before, word, known) ? 'end' : 'goes on'
}

function isStop({ text, trail }: Word): boolean {
  return /[!?;:"]/.test(trail) || (trail.includes('.') && !ABBREVIATION.test(text))
}

function mayAdd(word: Word, known: WordsFor): boolean {
  return isCapital(word) && !ends(word, known)
}

/** Behind a bracket or a comma a title may go on with capitals. */
function behindPunctuation(before: Word, word: Word, next: Word | undefined, known: WordsFor): Step {
  if (before.trail.includes(')') && word.key === 'in' && HOURS.test(next?.text ?? '')) return 'maybe'
  return /^[),]$/.test(before.trail) && mayAdd(word, known) ? 'maybe' : 'end'
}

/** Where titles have capitals, the first small word behind one is the sentence again. */
function isRunningOn(before: Word, word: Word, known: WordsFor): boolean {
  return (
    known.hasCapitalTitles &&
    isCapital(before) &&
    !isCapital(word) &&
    !known.insideTitle.has(before.key) &&
    !DASH.test(before.text) &&
    !hasTitleWord(word.text)
  )
}

/** One word behind "in" is a town more often than a field. */
function isTown(words: readonly Word[], to: number): boolean {
  const [word, next] = [words[to], words[to + 1]]
  if (!word || HOURS.test(word.text)) return false
  return !next || next.begins !== null || word.trail !== '' || !isCapital(next)
}

/** Behind a small word a title goes on with another word of its own, not with "our" or "you". */
function goesOnBehind(words: readonly Word[], to: number, known: WordsFor): boolean {
  const [word, next] = [words[to], words[to + 1]]
  if (!word || !next || next.begins !== null || (word.trail !== '' && !ABBREVIATION.test(word.text))) return false
  if (INNER_ARTICLES.has(next.key)) return !AND.test(word.text) && goesOnBehind(words, to + 1, known)
  if (word.key === 'in' && known.hasCapitalTitles && isTown(words, to + 1)) return false
  // Where titles are in small letters, a capital behind "in" is the employer's or a town's.
  if (!known.hasCapitalTitles && WHERE.test(word.text) && isCapital(next)) return false
  return !ends(next, known) && (!known.hasCapitalTitles || isCapital(next))
}

function ends({ key, text }: Word, { endsTitle, articles }: WordsFor): boolean {
  // A capital of its own is a grade or a class, no small word.
  if (/^(?:\p{Lu}|IT|US)$/u.test(text)) return false
  return endsTitle.has(key) || articles.has(key)
}

function isCapital({ text }: Word): boolean {
  return /^[\p{Lu}\p{N}&+#]/u.test(text) || /^.{0,2}\p{Lu}/u.test(text)
}

function titleOf(words: readonly Word[], from: number, to: number, isWhole: boolean): TitleInText {
  const title = words
    .slice(from, to)
    .map(
      ({ lead, text, trail }, index, all) =>
        `${index === 0 ? lead.replace(/[^(]/g, '') : lead}${text}${index === all.length - 1 ? trail.replace(/[^)].*$/s, '') : trail}`,
    )
    .join(' ')
    .replace(/(?<=(?:^|\s)\p{L}{1,4}') /gu, '')
  return { title, to, isWhole, isQuoted: false }
}
