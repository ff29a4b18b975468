import type { MailMessage } from '../../../domain/message.ts'
import type { Word } from '../reading/words-of.ts'

const GREETINGS = new Set(
  'dear hi hello hey liebe lieber hallo geehrte geehrter geehrtes bonjour cher chère hola estimado estimada gentile ciao caro cara beste geachte olá prezado prezada caro cara witaj cześć szanowny szanowna drogi droga moin servus salut'.split(
    ' ',
  ),
)
const TITLES = new Set(
  'herr frau mr mrs ms dr madame monsieur señor señora sr sra sig signor signora heer mevrouw pan pani panie'.split(
    ' ',
  ),
)
const GREETED_WITHIN = 60

/** The person's own names, as they are greeted and written to: no employer's, however often they stand in subjects. */
export function readersIn(message: MailMessage, body: readonly Word[]): string[] {
  const names = message.to.flatMap(({ name }) => (name === null ? [] : [name]))
  const greeted = greetedIn(body)
  return greeted === null ? names : [...names, greeted]
}

function greetedIn(body: readonly Word[]): string | null {
  const at = body.slice(0, GREETED_WITHIN).findIndex(({ key }) => GREETINGS.has(key))
  if (at === -1 || body[at]?.trail !== '') return null
  const names: string[] = []
  for (const word of body.slice(at + 1, at + 7)) {
    if (word.begins !== null) break
    if (!TITLES.has(word.key)) names.push(word.text)
    if (word.trail !== '') break
  }
  return names.length > 0 && names.length < 5 ? names.join(' ') : null
}
