// Accuracy of the mail understanding on a file of labelled messages: npm run score -- FILE.jsonl [--errors]
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isSameCompany } from '../src/domain/company-name.ts'
import { folded } from '../src/domain/folded.ts'
import { type MailKind, RECEIVED_KINDS } from '../src/domain/mail-kind.ts'
import type { MailMessage, Understanding } from '../src/domain/message.ts'
import { fingerprint } from '../src/mail/parse/fingerprint.ts'
import { parseAddress } from '../src/mail/parse/parse-address.ts'
import { understand } from '../src/mail/understand.ts'
import { wilson } from '../src/statistics/wilson.ts'

const Row = z.object({
  id: z.string(),
  from: z.string().nullish(),
  subject: z.string().nullish(),
  text: z.string().nullish(),
  label: z.string(),
  company: z.string().nullish(),
  role: z.string().nullish(),
  lang: z.string().nullish(),
  notes: z.string().nullish(),
})
type Row = z.infer<typeof Row>

interface Scored {
  row: Row
  expected: MailKind
  got: Understanding
  isRight: boolean
}

const KIND_OF: Record<string, MailKind> = {
  applied: 'acknowledgement',
  in_review: 'update',
  follow_up_request: 'request',
  recruiter_outreach: 'outreach',
  job_alert: 'alert',
}

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (file === undefined) {
  console.error('Usage: npm run score -- FILE.jsonl [--errors]')
  process.exit(2)
}

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => Row.parse(JSON.parse(line)))
const scored = rows.filter((row) => !/UNSCORED/.test(row.notes ?? '')).map(score)
console.log(`${rows.length} messages, ${rows.length - scored.length} left out, ${scored.length} scored\n`)
reportGroups('kind', (each) => each.expected)
reportGroups('language', (each) => each.row.lang ?? '?')
reportConfusion()
reportSummary()
if (process.argv.includes('--errors')) reportErrors()

function score(row: Row): Scored {
  const got = understand(messageOf(row))
  const expected = kindOf(row.label)
  const others =
    /\balt (?:label )?([\w/]+)/
      .exec(row.notes ?? '')?.[1]
      ?.split('/')
      .map(kindOf) ?? []
  return { row, expected, got, isRight: got.kind === expected || others.includes(got.kind) }
}

function kindOf(label: string): MailKind {
  const kind = KIND_OF[label] ?? RECEIVED_KINDS.find((each) => each === label)
  if (kind === undefined) throw new Error(`Unknown label: ${label}`)
  return kind
}

function messageOf(row: Row): MailMessage {
  const message = {
    messageId: row.id,
    references: [],
    from: parseAddress(row.from ?? ''),
    replyTo: null,
    to: [],
    subject: row.subject ?? '',
    sentAt: null,
    text: row.text ?? '',
    labels: [],
    authentication: 'unknown' as const,
    isAutomated: false,
    isList: false,
    isFromOwner: false,
    invitations: [],
  }
  return { fingerprint: fingerprint(message), ...message }
}

function reportGroups(title: string, of: (each: Scored) => string): void {
  const groups = Object.entries(Object.groupBy(scored, of)).sort(([a], [b]) => (a < b ? -1 : 1))
  console.log(`${title.padEnd(17)} right   of   accuracy (95 %)`)
  for (const [name, members = []] of groups) {
    const right = members.filter((each) => each.isRight).length
    console.log(
      `${name.padEnd(17)} ${String(right).padStart(5)} ${String(members.length).padStart(4)}   ${share(right, members.length)}`,
    )
  }
  console.log()
}

function reportConfusion(): void {
  const short = (kind: string) => kind.slice(0, 6).padStart(7)
  console.log(`expected \\ got   ${RECEIVED_KINDS.map(short).join('')}`)
  for (const expected of RECEIVED_KINDS) {
    const counts = RECEIVED_KINDS.map(
      (got) => scored.filter((each) => each.expected === expected && counted(each) === got).length,
    )
    console.log(`${expected.padEnd(16)} ${counts.map((count) => short(count === 0 ? '·' : String(count))).join('')}`)
  }
  console.log()
}

/** An answer that the notes allow counts as the label. */
function counted(each: Scored): MailKind {
  return each.isRight ? each.expected : each.got.kind
}

function reportSummary(): void {
  const right = scored.filter((each) => each.isRight).length
  const rejections = scored.filter((each) => each.expected === 'rejection')
  const others = scored.filter((each) => each.expected !== 'rejection')
  const unrelated = scored.filter((each) => each.expected === 'unrelated')
  const known = scored.filter((each) => isRealName(each.row.company) && !['unrelated', 'alert'].includes(each.expected))
  const line = (name: string, count: number, total: number) =>
    console.log(`${name.padEnd(34)} ${count}/${total}   ${share(count, total)}`)
  line('right', right, scored.length)
  console.log(`${'macro-F1, all kinds'.padEnd(34)} ${macroF1(1)}`)
  console.log(`${'macro-F1, kinds with ten or more'.padEnd(34)} ${macroF1(10)}`)
  line('rejections found', rejections.filter((each) => counted(each) === 'rejection').length, rejections.length)
  line('others called rejection', others.filter((each) => counted(each) === 'rejection').length, others.length)
  line(
    'unrelated given a status',
    unrelated.filter((each) => !['unrelated', 'alert'].includes(counted(each))).length,
    unrelated.length,
  )
  line('company right where known', known.filter(hasCompany).length, known.length)
  const titled = scored.filter((each) => isRealName(each.row.role) && !['unrelated', 'alert'].includes(each.expected))
  line('role right where known', titled.filter(hasRole).length, titled.length)
  for (const [from, to] of [
    [0, 0.6],
    [0.6, 0.75],
    [0.75, 0.9],
    [0.9, 0.95],
    [0.95, 1],
  ] as const) {
    const here = scored.filter((each) => each.got.confidence >= from && each.got.confidence < to)
    line(`right at confidence ${from} to ${to}`, here.filter((each) => each.isRight).length, here.length)
  }
}

function isRealName(company: string | null | undefined): company is string {
  return company !== null && company !== undefined && !/[{}[\]%$]/.test(company)
}

function hasCompany({ row, got }: Scored): boolean {
  return got.company !== null && isSameCompany(got.company, row.company ?? '')
}

/** Titles are cut in many ways, and dashes are drawn in many: right is one that holds the other. */
function hasRole({ row, got }: Scored): boolean {
  const dashed = (role: string | null | undefined) => folded(role ?? '').replace(/[–—]/g, '-')
  const [one, other] = [dashed(row.role), dashed(got.role)]
  return other !== '' && (one.includes(other) || other.includes(one))
}

function macroF1(atLeast: number): string {
  const each = RECEIVED_KINDS.flatMap((kind) => {
    const expected = scored.filter((one) => one.expected === kind).length
    const got = scored.filter((one) => counted(one) === kind).length
    const both = scored.filter((one) => one.expected === kind && one.isRight).length
    return expected < atLeast ? [] : [(2 * both) / (expected + got)]
  })
  return (each.reduce((sum, f1) => sum + f1, 0) / each.length).toFixed(3)
}

/** A share with its 95 % Wilson interval. */
function share(count: number, total: number): string {
  if (total === 0) return '–'
  const { low, high } = wilson(count, total)
  const percent = (value: number) => (100 * value).toFixed(1)
  return `${percent(count / total)} % (${percent(low)}–${percent(high)})`
}

function reportErrors(): void {
  for (const each of scored) {
    const { row, got } = each
    if (!each.isRight)
      console.log(
        `\n${row.id}: ${each.expected}, got ${got.kind} ${got.confidence} then ${got.runnerUp} [${row.lang}/${got.language}]\n   ${got.evidenceText.join(' | ').slice(0, 300)}`,
      )
    else if (isRealName(row.role) && !['unrelated', 'alert'].includes(each.expected) && !hasRole(each)) {
      console.log(`\n${row.id}: role ${row.role}, got ${got.role}`)
    } else if (isRealName(row.company) && !['unrelated', 'alert'].includes(each.expected) && !hasCompany(each)) {
      console.log(`\n${row.id}: company ${row.company}, got ${got.company}`)
    }
  }
}
