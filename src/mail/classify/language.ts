import type { Sentence } from './sentences.ts'

/** Small words that every text in a language holds. A library's n-grams would tell sixty languages apart, for 120 MB of memory. */
const SMALL_WORDS = new Map(
  Object.entries({
    en: 'the and you your for to of we our is are with this have that will be in not from has',
    de: 'der die das und ich wir sie ihr ihre ihnen dir deine für mit nicht ist sind auf zu uns bei von den dem haben werden als leider',
    fr: 'le la les et vous nous votre vos pour de des du un une est que avec dans sur pas ne au nos à',
    es: 'el la los las y de que para por con su tu te le nos en un una es se no del al ha lo',
    it: 'il la lo gli di che per con la tua sua ti e è un una in non del della ci abbiamo nostra al le si',
    nl: 'de het een en van je jouw uw wij we voor met is dat op niet te zijn naar bij ons hebben in aan',
    pt: 'o a os as e de que para com sua seu você em um uma não do da no na por foi nos se à',
    pl: 'i w na do z się nie za że o dla jest są oraz po od przez twoje pana pani państwa nas',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
]
const ENOUGH = 1500
const MOST_SENTENCES = 30
/** In running text every third word is small; where hardly any is, the language is one that we do not know. */
const LEAST_SHARE = 0.12
const FEW_WORDS = 6

/** [M22] ISO 639-1 of what is written; null when it is none that we can read, or too little to tell. */
export function languageOf(subject: string, sentences: readonly Sentence[]): string | null {
  const text = [...sentences.slice(0, MOST_SENTENCES).map((each) => each.text), subject].join(' ').slice(0, ENOUGH)
  const sample = text.replace(/https?:\S+|\S+@\S+|\{\{.*?\}\}/g, ' ')
  return byScript(sample) ?? bySmallWords(sample)
}

function byScript(sample: string): string | null {
  for (const [language, letters] of SCRIPTS) {
    if ((sample.match(letters)?.length ?? 0) > sample.length * (language === 'uk' ? 0.01 : 0.15)) return language
  }
  return null
}

function bySmallWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const [best, second] = [...SMALL_WORDS]
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count)
  if (!best || best.count === 0 || best.count === second?.count) return null
  return words.length <= FEW_WORDS || best.count >= words.length * LEAST_SHARE ? best.language : null
}
