import type { ImportView } from '../api/imports.ts'
import { type Day, isDay } from '../domain/day.ts'
import type { Session } from './session.ts'

export interface Beginning {
  beganOn: Day
  leftNoMail: number | null
}

interface Said {
  began?: Day | undefined
  leftNoMail?: number | undefined
}

/** Where this search began: as it was said, as the person answers, or else the most likely day, saying so. */
export async function beganOn(session: Session, view: ImportView, said: Said): Promise<Beginning> {
  const { terminal, text } = session
  const [likely] = view.beginnings
  const leftNoMail = said.leftNoMail ?? null
  if (said.began) return { beganOn: said.began, leftNoMail }
  if (!likely) throw new Error('The import asks where the search began, and proposes no day.')
  if (!terminal.isAttended) {
    terminal.err(text.cli.tookBeginning(likely.day))
    return { beganOn: likely.day, leftNoMail }
  }
  const day = await askDay(session, view.beginnings)
  return { beganOn: day, leftNoMail: leftNoMail ?? (await askLeftNoMail(session)) }
}

async function askDay({ terminal, text }: Session, choices: ImportView['beginnings']): Promise<Day> {
  terminal.err(text.cli.whereBegan)
  choices.forEach(({ day, quietDays, messages }, index) => {
    terminal.err(`  ${index + 1}  ${text.cli.beginning(day, quietDays, messages)}\n`)
  })
  for (;;) {
    const answer = (await terminal.ask(text.cli.askBeginning)) || '1'
    const chosen = choices[Number(answer) - 1]?.day ?? answer
    if (isDay(chosen)) return chosen
    terminal.err(text.cli.notADay)
  }
}

async function askLeftNoMail({ terminal, text }: Session): Promise<number | null> {
  const answer = await terminal.ask(text.cli.askLeftNoMail)
  return /^\d{1,5}$/.test(answer) ? Number(answer) : null
}
