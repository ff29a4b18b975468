import type { Word } from './words-of.ts'

const MOST = 3

/** Where the articles (and words like "company") begin that stand right before a name or title. */
export function withoutArticles(words: readonly Word[], place: number, articles: ReadonlySet<string>): number {
  let lead = place
  while (lead > 0 && place - lead < MOST) {
    const [before, here] = [words[lead - 1], words[lead]]
    if (!before || !here || here.begins !== null || before.trail !== '' || !articles.has(before.key)) break
    lead -= 1
  }
  return lead
}
