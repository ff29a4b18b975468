import { openStore } from './src/store/store.ts'
import { v7 } from 'uuid'
import { rmSync } from 'node:fs'
import { event } from './test/builders.ts'
import { addDays } from './src/domain/day.ts'
const dir='/tmp/try-perf'
rmSync(dir, { recursive: true, force: true })
let t = performance.now()
const lap = (name: string) => { console.log(name.padEnd(40), (performance.now() - t).toFixed(1), 'ms'); t = performance.now() }
const store = await openStore({ path: dir + '/foothold.db', personId: 'me' })
lap('open new')
const searchId = v7()
let firstAction = ''
const ids: string[] = []
await store.write({ name: 'example' }, async (to) => to.searches.add({ id: searchId, name: 'x', startedOn: '2026-01-01', endedOn: null, leftNoMail: null }))
const kinds = ['acknowledgement','interview','rejection','note','assessment'] as const
for (let b = 0; b < 20; b++) {
  const { actionId } = await store.write({ name: 'example' }, async (to) => {
    const apps = Array.from({ length: 500 }, (_, i) => { const id = v7(); ids.push(id); return ({ id, searchId, company: `Company ${(b * 500 + i) % 3000} GmbH`, role: `Engineer ${i % 50}`, postingUrl: null, postingText: 'We look for somebody who builds things with care. '.repeat(20), place: 'Zürich', workMode: null, pay: null, channel: 'cold' as const, whereFound: 'linkedin', resumeVersion: 'v1', tags: ['a', 'b' + i % 5], previousId: null, createdAt: '2026-01-01T00:00:00.000Z' }) })
    await to.applications.add(...apps)
    await to.events.recordAll(apps.flatMap((a, i) => { const n = b * 500 + i; const day = addDays('2025-01-01', n % 600); return [{ applicationId: a.id, event: event('sent', day, { id: v7() }) }, ...kinds.slice(0, n % 3).map((k, j) => ({ applicationId: a.id, event: event(k, addDays(day, 3 + j), { id: v7(), note: k === 'note' ? 'some note about straße' : null }) }))] }))
  })
  firstAction ||= actionId
}
lap('10,000 applications, 20 writes')
const many = async (name: string, fn: (i: number) => Promise<unknown>, n = 200) => {
  const times: number[] = []
  for (let i = 0; i < n; i++) { const s = performance.now(); await fn(i); times.push(performance.now() - s) }
  times.sort((a, b) => a - b)
  console.log(name.padEnd(40), 'p50', times[n >> 1]!.toFixed(2), 'p95', times[Math.floor(n * .95)]!.toFixed(2), 'max', times[n-1]!.toFixed(2)); t = performance.now()
}
await many('list 50 default', () => store.read((f) => f.applications.list({}, null, 50)))
for (const sort of ['company','role','stage','sent','heard','deadline','activity'] as const) {
  await many('list 50 all by ' + sort, () => store.read((f) => f.applications.list({ sort, state: 'all', direction: 'up' }, null, 50)))
  await many('list 50 open by ' + sort, () => store.read((f) => f.applications.list({ sort, direction: 'down' }, null, 50)))
}
await many('list 50 q', (i) => store.read((f) => f.applications.list({ q: 'zurich engineer ' + i % 50, state: 'all' }, null, 50)))
await many('board 50', () => store.read((f) => f.applications.board({}, 50)), 50)
await many('find', (i) => store.read((f) => f.finding.find('company ' + i, 20)))
await many('find common', (i) => store.read((f) => f.finding.find('care', 20)), 30)
await many('get', (i) => store.read((f) => f.applications.get(ids[i]!)))
await many('timeline', (i) => store.read((f) => f.events.timeline(ids[i]!)))
await many('counts', () => store.read((f) => f.applications.counts()), 50)
await many('pressing', () => store.read((f) => f.applications.pressing()), 50)
await many('edit', (i) => store.write({ name: 'edit_application' }, (to) => to.applications.edit(ids[i]!, { role: 'Other ' + i })))
await many('record', (i) => store.write({ name: 'log_event' }, (to) => to.events.record(ids[i + 600]!, event('update', '2026-11-01', { id: v7() }))))
await many('words', () => store.read((f) => f.applications.words()), 20)
await many('candidates', () => store.read((f) => f.applications.candidates()), 10)
await store.write({ name: 'edit_applications' }, async (to) => { for (const id of ids.slice(2000, 3000)) await to.applications.edit(id, { channel: 'referral' }) })
lap('edit 1000')
const prints = Array.from({ length: 50000 }, (_, i) => `fingerprint-${i}-0123456789abcdef`)
for (let i = 0; i < prints.length; i += 500) await store.write({ name: 'import' }, (to) => to.messages.setAside(prints.slice(i, i + 500), 1))
lap('set aside 50,000 in 100 writes')
for (let i = 0; i < prints.length; i += 500) await store.read((f) => f.messages.known(prints.slice(i, i + 500), 1))
lap('known 50,000 in 100 reads')
const message = (i: number) => ({ id: v7(), fingerprint: 'kept' + i, messageId: `<${i}@x>`, references: [], from: { name: 'HR', address: 'hr@example.com' }, replyTo: null, to: [], subject: 'Your application ' + i, sentAt: '2026-02-01T10:00:00.000Z', day: '2026-02-01', text: 'Thank you for your application, we will look at it soon and write again. '.repeat(30), labels: [], authentication: 'pass' as const, isAutomated: true, isList: false, isFromOwner: false, invitedTo: null, understanding: { kind: 'acknowledgement' as const, confidence: .9, runnerUp: null, company: 'x', role: null, evidence: [{ start: 0, end: 10 }], evidenceText: ['Thank you'], hasClearSentence: false, isRoleClosed: false, sentOn: null, interviewAt: null, language: 'en' }, understandingVersion: 1, applicationId: null, isArranged: false, isHistory: false })
const { actionId: importId } = await store.write({ name: 'import' }, async () => 0)
for (let i = 0; i < 5000; i += 200) await store.write({ name: 'import', id: importId }, (to) => to.messages.keep(Array.from({ length: 200 }, (_, j) => message(i + j))))
lap('keep 5,000 messages')
for (;;) { const ms = await store.read((f) => f.messages.unarranged(200)); if (!ms.length) break; await store.write({ name: 'import', id: importId }, async (to) => { for (const m of ms) await to.messages.arrange(m.id, { applicationId: ids[0]!, isHistory: true }) }) }
lap('arrange 5,000')
await store.write({ name: 'undo' }, (to) => to.actions.undo(importId))
lap('undo import of 5,000')
console.log(await store.doctor()); lap('doctor')
await store.close()
const again = await openStore({ path: dir + '/foothold.db', personId: 'me' })
lap('open again')
await again.read((f) => f.applications.list({}, null, 50)); lap('first list')
console.log('rss', Math.round(process.memoryUsage().rss / 1e6))
await again.close()
