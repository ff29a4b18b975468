import { describe, expect, test } from 'vitest'
import { newPart } from './new-part.ts'

const newIn = (text: string) =>
  newPart(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join('|')

describe('newPart', () => {
  test('[M21] leaves out what stands under "On … wrote:", also wrapped and in German', () => {
    expect(newIn('New.\n\nOn Mon, 2 Mar 2026 at 17:40, Ada <a@x.y> wrote:\n> old')).toBe('New.')
    expect(newIn('New.\n\nOn Mon, 2 Mar 2026 at 17:40, Ada Lovelace Somebody\n<a@x.y> wrote:\n> old')).toBe('New.')
    expect(newIn('Neu.\n\nAm 02.03.2026 um 17:40 schrieb Ada:\n> alt')).toBe('Neu.')
  })

  test('[M21] leaves out what stands under quoted headers', () => {
    expect(newIn('New.\n\n-----Original Message-----\nFrom: Ada\nold')).toBe('New.')
    expect(newIn('Neu.\n\nVon: Ada <a@x.y>\nGesendet: Montag\nBetreff: x\n\nalt')).toBe('Neu.')
  })

  test('[M21] keeps answers between and below quoted lines', () => {
    expect(newIn('> question one\nanswer one\n> question two\nanswer two')).toBe('answer one|answer two')
  })

  test('[M21] takes a forwarded message for new', () => {
    expect(newIn('fyi\n\n---------- Forwarded message ---------\nFrom: Ada\nDate: x\n\nbody')).toContain('body')
  })

  test('takes all where nothing is quoted', () => {
    expect(newIn('From: the desk of Ada\n\nHello.')).toBe('From: the desk of Ada\n\nHello.')
    expect(newIn('')).toBe('')
  })
})
