import { folded } from '../../../domain/folded.ts'
import type { StatedRole } from '../../../domain/stated-facts.ts'
import type { Reading } from '../reading/reading.ts'
import type { Word } from '../reading/words-of.ts'
import { asTitle } from './as-title.ts'
import { readTitles } from './read-titles.ts'
import { hasTitleWord, isForAll } from './title-words.ts'

/** They speak of more than one application. */
const SEVERAL =
  /(?<![\p{L}])(?:applications|positions|roles|jobs|vacancies|bewerbungen|stellen|positionen|candidatures|postes|offres|candidaturas|puestos|vacantes|ofertas|candidature|posizioni|sollicitaties|functies|vacatures|vagas|posições|aplikacje|stanowiska|oferty)(?![\p{L}])/iu
const MARKER = /^(?:[-–•*·]|\(?\d{1,2}[.)]?)$/
const NUMBER = /^#?[a-z]{0,4}[-_]?\d{3,}[-_\w]*$/i
const MOST = 10

/** [M56] The roles of a list in a receipt for several applications; empty where there is no such list. */
export function rolesListed({ subject, lines, signature, words: known }: Reading): StatedRole[] {
  const introduced = lines.findIndex((line) => SEVERAL.test(textOf(line)))
  if (introduced === -1 && !SEVERAL.test(textOf(subject))) return []
  const listed = lines.slice(introduced + 1, signature).map((line) => roleOf(line))
  const from = listed.findIndex((role) => role !== null)
  const until = listed.findIndex((role, index) => index > from && role === null)
  const list =
    from === -1 ? [] : listed.slice(from, until === -1 ? listed.length : until).filter((role) => role !== null)
  const different = list.filter(
    ({ role }, index) => list.findIndex((each) => folded(each.role) === folded(role)) === index,
  )
  return different.length > 1 ? different.slice(0, MOST) : []

  function roleOf(line: readonly Word[]): StatedRole | null {
    const start = MARKER.test(line[0]?.text ?? '') ? 1 : 0
    const first = NUMBER.test(line[start]?.text ?? '') ? start + 1 : start
    const found = readTitles(line, first, known).at(-1)
    const [role, word] = [found ? asTitle(found.title, known) : null, line[first]]
    const last = found ? line[found.to - 1] : undefined
    if (role === null || !word || !last || !(hasTitleWord(role) || isForAll(role))) return null
    const requisition = line.find(({ text }) => NUMBER.test(text))?.text.replace(/^#/, '') ?? null
    return { role, requisition, at: { start: word.start, end: last.end } }
  }
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}
