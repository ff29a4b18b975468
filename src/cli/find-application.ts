import type { ApplicationRowView } from '../api/applications.ts'
import type { Api } from '../api/client.ts'
import { isSameCompany } from '../domain/company-name.ts'
import { Refusal } from '../domain/errors.ts'
import { folded } from '../domain/folded.ts'
import { printableLine } from './printable.ts'
import { shortId } from './short-id.ts'
import { Unclear } from './unclear.ts'

/** The id that a person means by an id, the beginning or end of one, or a company's name. Refusal `not_found`, or Unclear. */
export async function findApplication(api: Api, named: string): Promise<string> {
  const text = named.trim()
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase()
  const byCompany = await companyMatches(api, text)
  const found = byCompany.length > 0 ? byCompany : await idMatches(api, text)
  const [first, ...others] = found
  if (!first) throw new Refusal('not_found', 'no application is called that', { what: named })
  if (others.length > 0) throw new Unclear(named, found.map(described))
  return first.id
}

async function companyMatches(api: Api, text: string): Promise<ApplicationRowView[]> {
  const { items } = await api.applications.list({ q: text.slice(0, 200), state: 'all', limit: 200 })
  const exact = items.filter(({ company }) => isSameCompany(company, text))
  if (exact.length > 0) return exact
  return items.filter(({ company, role }) => folded(`${company} ${role}`).includes(folded(text)))
}

async function idMatches(api: Api, text: string): Promise<ApplicationRowView[]> {
  if (!/^[0-9a-f-]{4,}$/i.test(text)) return []
  const part = text.toLowerCase()
  const found: ApplicationRowView[] = []
  let cursor: string | undefined
  do {
    const page = await api.applications.list({ state: 'all', limit: 200, ...(cursor ? { cursor } : {}) })
    found.push(...page.items.filter(({ id }) => id.startsWith(part) || id.endsWith(part)))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return found
}

function described({ id, company, role, standing }: ApplicationRowView): string {
  return printableLine(`${shortId(id)}  ${company}, ${role}${standing.sentOn ? ` (${standing.sentOn})` : ''}`)
}
