import type { Word } from './words-of.ts'

const MOST = 3

/** "Grupo Encina" begins with the first of its words; "Firma Acme" does not. */
function isArticle({ key, text }: Word, articles: ReadonlySet<string>): boolean {
  return articles.has(key) && (/^\p{Ll}/u.test(text) || /^(?:firma|unternehmen)$/.test(key))
}

/** Where the articles (and words like "company") begin that stand right before a name or title. */
export function withoutArticles(words: readonly Word[], place: number, articles: ReadonlySet<string>): number {
  let lead = place
  while (lead > 0 && place - lead < MOST) {
    const [before, here] = [words[lead - 1], words[lead]]
    if (!before || !here || here.begins !== null || before.trail !== '' || !isArticle(before, articles)) break
    lead -= 1
  }
  return lead
}
