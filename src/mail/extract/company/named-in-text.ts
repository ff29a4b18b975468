import { SURE, type WordsFor } from '../language/words-for.ts'
import { isHeading } from '../reading/headings.ts'
import { withoutArticles } from '../reading/without-articles.ts'
import type { Word } from '../reading/words-of.ts'
import { hasTitleWord } from '../role/title-words.ts'
import { looksLikeAPerson } from './looks-like-a-person.ts'
import { asCompanyName } from './name-rules.ts'
import { isLegalForm, type NameInText, readName, spelled } from './read-name.ts'

export interface Named {
  name: string
  weight: number
}

const BOTH = 1
const MOST_SMALL = 3
/** Behind an article, most German nouns are no names. */
const BEHIND_ARTICLE = 0.6
/** "Site Manager at Acme". */
const WORKS_THERE = 3
const AT = /^(?:at|with|to|for|bei|an|für|chez|à|pour|presso|per|bij|naar|voor|w|do|dla|en|na|no|em|para|da|@)$/i
const WITH = /^(?:with|mit|avec|con|met|com|z)$/i
const YOUR = /^(?:your|ihre?r?|deine?r?|votre|ta|tu|su|la|tua|sua|jouw|uw|je|sua|twoja)$/i
/** Towns stand behind them. */
const IN_PLACE = /^(?:in|ins|im|near)$/i
/** "Acme for Site Manager". */
const BEHIND_FOR = / (?:for|für|para|pour|per|voor|als|as) .*$/
/** Whoever is called so works for the employer, or is an agency that does. */
const FOR_OTHERS = /^(?:talent|recruitment|search|staffing|personalberatung|zeitarbeit)$/i

/** The names that phrases before or behind them say to be an employer's. */
export function namedInText(words: readonly Word[], known: WordsFor): Named[] {
  const found: Named[] = []
  for (let place = 0; place < words.length; place += 1) {
    const name = nameAt(words, place, known)
    const weight = name ? weightOf(words, name, known) : 0
    if (!name) continue
    // No part of a name is another one.
    place = name.to - 1
    if (weight === 0) continue
    const company = asCompanyName(name.name) ?? asCompanyName(name.name.replace(BEHIND_FOR, ''))
    const isForOthers = FOR_OTHERS.test(words[name.to]?.text ?? '') && words[name.to]?.begins === null
    if (company !== null) found.push({ name: company, weight: isForOthers ? weight / 2 : weight })
  }
  return found
}

function nameAt(words: readonly Word[], place: number, known: WordsFor): NameInText | null {
  const name = readName(words, place) ?? inSmallLetters(words, place, known)
  if (name === null) return null
  // "Auftrag von Acme", "van Acme": what stands before may be no part of it.
  for (let at = name.from + 1; at < Math.min(name.to, name.from + 3); at += 1) {
    if (!/^\p{Ll}+$/u.test(words[at - 1]?.text ?? '')) continue
    const phrase = known.beforeCompany.before(words, at)
    if (phrase && phrase.from <= name.from && phrase.value > (known.beforeCompany.before(words, place)?.value ?? 0))
      return readName(words, at)
  }
  return name
}

/** Some write themselves in small letters: so do they here, if it is behind a sure phrase and up to the end of a sentence or line. */
function inSmallLetters(words: readonly Word[], place: number, known: WordsFor): NameInText | null {
  const sure = known.beforeCompany.before(words, place)
  if (!sure || sure.value < SURE) return null
  for (let to = place + 1; to <= place + MOST_SMALL; to += 1) {
    const [last, next] = [words[to - 1], words[to]]
    if (!last || !/^\p{Ll}{3,}$|^&$/u.test(last.text) || isSmallWord(last, known)) return null
    const isEnd = /^[.!,:]/.test(last.trail) || !next || next.begins !== null || /^[-–|·]$/.test(next.text)
    if (isEnd) return isTwice(words, place, to) ? { name: spelled(words, place, to), from: place, to } : null
  }
  return null
}

function isSmallWord({ key }: Word, { endsTitle, articles, insideTitle, nouns }: WordsFor): boolean {
  return endsTitle.has(key) || articles.has(key) || insideTitle.has(key) || nouns.has(key) || isHeading(key)
}

function isTwice(words: readonly Word[], from: number, to: number): boolean {
  const same = (at: number) => words.slice(from, to).every(({ text }, index) => words[at + index]?.text === text)
  return words.some((_, at) => at !== from && same(at))
}

function weightOf(words: readonly Word[], named: NameInText, known: WordsFor): number {
  const lead = withoutArticles(words, named.from, known.definite)
  const direct = known.beforeCompany.before(words, named.from)?.value ?? 0
  const behindArticle = lead === named.from ? 0 : (known.beforeCompany.before(words, lead)?.value ?? 0)
  const isNoun = known.language === 'de' && behindArticle < SURE
  const before = Math.max(direct, behindArticle * (isNoun ? BEHIND_ARTICLE : 1))
  const isYours = YOUR.test(words[named.from - 1]?.text ?? '')
  const after = before > 0 || isYours || beginsClause(words, lead) ? weightBehind(words, named, known) : 0
  const at = words[lead - 1]?.text ?? ''
  const there = AT.test(at) && hasTitleWord(textBefore(words, lead - 1)) ? WORKS_THERE : 0
  // Talks are with people too.
  const share = before < SURE && WITH.test(at) && looksLikeAPerson(named.name) ? 0.5 : 1
  return (Math.max(before, after, there) + (before > 0 && after > 0 ? BOTH : 0)) * share
}

function weightBehind(words: readonly Word[], { from, to }: NameInText, known: WordsFor): number {
  const last = words[to - 1]
  const joins = last?.trail === '' || (last?.trail === '.' && isLegalForm(last))
  if (!joins || words[to]?.begins !== null) return 0
  const isYours = (from === 0 && known.language === 'en') || YOUR.test(words[from - 1]?.text ?? '')
  const applied = isYours ? known.applicationToCompany.after(words, to)?.value : undefined
  return Math.max(applied ?? 0, known.afterCompany.after(words, to)?.value ?? 0)
}

function textBefore(words: readonly Word[], place: number): string {
  return words
    .slice(Math.max(0, place - 4), place)
    .map(({ text }) => text)
    .join(' ')
}

function beginsClause(words: readonly Word[], place: number): boolean {
  const before = words[place - 1]
  if (IN_PLACE.test(before?.text ?? '')) return false
  return (
    before === undefined || words[place]?.begins !== null || /[.,!?:;)"]/.test(before.trail) || before.text.length < 4
  )
}
