import type { ApplicationRowView, StandingView } from '../api/applications.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { shortId } from './short-id.ts'
import { table } from './table.ts'

export function applicationTable(rows: readonly ApplicationRowView[], text: Catalogue, width: number): string {
  const { id, company, role, stage, sent, heard } = text.cli.columns
  return table(
    [id, company, role, stage, sent, heard],
    rows.map((row) => [
      shortId(row.id),
      row.company,
      row.role,
      stageInWords(row.standing, text),
      row.standing.sentOn ?? '',
      row.standing.lastHeardOn ?? '',
    ]),
    width,
  )
}

/** Where it stands: its stage while it is open, else how it ended. */
export function stageInWords({ closing, stage }: StandingView, { words }: Catalogue): string {
  return closing.kind === 'closed' ? words.ending[closing.by] : words.stage[stage]
}
