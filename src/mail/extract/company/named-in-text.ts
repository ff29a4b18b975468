import type { WordsFor } from '../language/words-for.ts'
import { withoutArticles } from '../reading/without-articles.ts'
import type { Word } from '../reading/words-of.ts'
import { hasTitleWord } from '../role/title-words.ts'
import { looksLikeAPerson } from './looks-like-a-person.ts'
import { asCompanyName } from './name-rules.ts'
import { isLegalForm, type NameInText, readName } from './read-name.ts'

export interface Named {
  name: string
  weight: number
}

const BOTH = 1
/** "Site Manager at Acme". */
const WORKS_THERE = 3
const AT = /^(?:at|with|to|bei|an|chez|à|presso|bij|naar|w|do|en|na|no|em|para|@)$/i
const WITH = /^(?:with|mit|avec|con|met|com|z)$/i
const YOUR = /^(?:your|ihre?r?|deine?r?|votre|ta|tu|su|la|tua|sua|jouw|uw|je|sua|twoja)$/i
/** "Acme for Site Manager". */
const BEHIND_FOR = / (?:for|für|para|pour|per|voor|als|as) .*$/
/** Whoever is called so works for the employer, or is an agency that does. */
const FOR_OTHERS = /^(?:talent|recruitment|search|staffing|personalberatung|zeitarbeit)$/i

/** The names that phrases before or behind them say to be an employer's. */
export function namedInText(words: readonly Word[], known: WordsFor): Named[] {
  const found: Named[] = []
  for (let place = 0; place < words.length; place += 1) {
    const name = readName(words, place)
    const weight = name ? weightOf(words, name, known) : 0
    if (!name || weight === 0) continue
    const company = asCompanyName(name.name) ?? asCompanyName(name.name.replace(BEHIND_FOR, ''))
    const isForOthers = FOR_OTHERS.test(words[name.to]?.text ?? '') && words[name.to]?.begins === null
    if (company !== null) found.push({ name: company, weight: isForOthers ? weight / 2 : weight })
    place = name.to - 1
  }
  return found
}

function weightOf(words: readonly Word[], named: NameInText, known: WordsFor): number {
  const lead = withoutArticles(words, named.from, known.articles)
  const found = known.beforeCompany.before(words, lead) ?? known.beforeCompany.before(words, named.from)
  const before = found?.value ?? 0
  const after = before > 0 || beginsClause(words, lead) ? weightBehind(words, named, known) : 0
  const at = words[lead - 1]?.text ?? ''
  const there = AT.test(at) && hasTitleWord(textBefore(words, lead - 1)) ? WORKS_THERE : 0
  // Talks are with people too.
  const share = WITH.test(at) && looksLikeAPerson(named.name) ? 0.5 : 1
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
  return (
    before === undefined || words[place]?.begins !== null || /[.,!?:;)"]/.test(before.trail) || before.text.length < 4
  )
}
