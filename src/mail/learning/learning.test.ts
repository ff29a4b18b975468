import { describe, expect, test } from 'vitest'
import { understood } from '../../../test/understood.ts'
import type { MailMessage, Message, Understanding } from '../../domain/message.ts'
import type { Teaching, UnkeptTeaching } from '../../domain/teaching.ts'
import { senderKey } from './sender-key.ts'
import { taught } from './taught.ts'
import { teachingsOf } from './teachings-of.ts'

const from = (address: string): Pick<MailMessage, 'from'> => ({ from: { name: null, address } })
const letter = (address: string, said: Partial<Understanding>): Message =>
  understood({ ...from(address), understanding: said })
const kept = (teachings: readonly UnkeptTeaching[]): Teaching[] =>
  teachings.map((each, index) => ({ ...each, id: String(index), taughtAt: '2026-11-25T10:00:00.000Z' }))
const readAfter = (lesson: readonly UnkeptTeaching[], next: Message) => taught(next, next.understanding, kept(lesson))

describe('[M61] a sender is recognised', () => {
  test('by its own domain, at a provider by the whole address, at an applicant system by its tenant', () => {
    expect(senderKey(from('jobs@mail.acme.com'))).toBe('@acme.com')
    expect(senderKey(from('Ines.Duarte@gmail.com'))).toBe('ines.duarte@gmail.com')
    expect(senderKey(from('acme@myworkday.com'))).toBe('acme@myworkday.com')
  })

  test('never across an address that many employers share', () => {
    expect(senderKey(from('no-reply@us.greenhouse-mail.io'))).toBeNull()
    expect(senderKey(from('jobs-noreply@linkedin.com'))).toBeNull()
    expect(senderKey({ from: null })).toBeNull()
  })
})

describe('[M60] a corrected company', () => {
  test('is known by the name that its mail uses', () => {
    const lesson = teachingsOf(letter('hr@acme.com', { company: 'ACME Recruiting' }), { company: 'Acme' })
    expect(lesson).toMatchObject([{ sort: 'name', company: 'Acme', shown: 'ACME Recruiting' }])
    expect(readAfter(lesson, letter('no-reply@greenhouse.io', { company: 'Acme recruiting' })).company).toBe('Acme')
    expect(readAfter(lesson, letter('hr@acme.com', { company: 'Nova' })).company).toBe('Nova')
  })

  test('is known by the sender where no name stands there', () => {
    const lesson = teachingsOf(letter('hr@acme-group.com', { company: null }), { company: 'Acme' })
    expect(readAfter(lesson, letter('people@acme-group.com', { company: null })).company).toBe('Acme')
    expect(readAfter(lesson, letter('people@acme-group.com', { company: 'Nova' })).company).toBe('Nova')
  })

  test('teaches nothing across a shared sender, and nothing where only spelling differs', () => {
    expect(teachingsOf(letter('no-reply@greenhouse.io', { company: null }), { company: 'Acme' })).toEqual([])
    expect(teachingsOf(letter('hr@acme.com', { company: 'ACME Inc.' }), { company: 'Acme' })).toEqual([])
  })
})

describe('[M62] a corrected kind', () => {
  const said: Partial<Understanding> = {
    kind: 'interview',
    company: 'Acme',
    evidenceText: ['Meet our team on 3 May at Acme.'],
  }

  test('holds for messages that say the same, names and numbers apart', () => {
    const lesson = teachingsOf(letter('hr@acme.com', said), { kind: 'unrelated' })
    const next = letter('events@acme.com', { ...said, evidenceText: ['Meet our team on 17 May at ACME.'] })
    expect(readAfter(lesson, next)).toMatchObject({ kind: 'unrelated', runnerUp: 'interview' })
  })

  test('does not hold for other words, nor for another employer', () => {
    const lesson = teachingsOf(letter('hr@acme.com', said), { kind: 'unrelated' })
    expect(
      readAfter(lesson, letter('hr@acme.com', { ...said, evidenceText: ['Please come to an interview.'] })).kind,
    ).toBe('interview')
    expect(readAfter(lesson, letter('hr@nova.com', said)).kind).toBe('interview')
  })

  test('at a shared sender it holds for that employer alone', () => {
    const lesson = teachingsOf(letter('no-reply@greenhouse.io', said), { kind: 'unrelated' })
    expect(readAfter(lesson, letter('no-reply@greenhouse.io', said)).kind).toBe('unrelated')
    const nova = { ...said, company: 'Nova', evidenceText: ['Meet our team on 3 May at Nova.'] }
    expect(readAfter(lesson, letter('no-reply@greenhouse.io', nova)).kind).toBe('interview')
  })

  test('is sure enough for what is harmless, and for no ending', () => {
    const lesson = teachingsOf(letter('hr@acme.com', said), { kind: 'rejection' })
    expect(readAfter(lesson, letter('hr@acme.com', said)).confidence).toBe(0.9)
  })
})

test('[M60] nothing taught leaves a message as it was understood', () => {
  const message = letter('hr@acme.com', { company: 'Acme' })
  expect(taught(message, message.understanding, [])).toBe(message.understanding)
})
