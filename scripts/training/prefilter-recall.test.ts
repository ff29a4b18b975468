import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mayConcernASearch } from '../../src/mail/prefilter.ts'
import { chance } from '../../src/server/example/chance.ts'
import { fillSlots } from '../letters/fill-slots.ts'
import { rawMessage } from '../letters/raw-message.ts'
import { readLetters } from '../letters/read-letters.ts'

const ABOUT_NOTHING = ['unrelated', 'alert', 'sent-other']

test('[M15] of the letters about applications the prefilter stops fewer than one in a thousand', () => {
  const { letters } = readLetters(join(import.meta.dirname, '../../data/mail/texts'))
  const about = letters.filter(({ kind }) => !ABOUT_NOTHING.includes(kind))
  const stopped = about.filter((letter, index) => !mayConcernASearch(rawMessage(fillSlots(letter, chance(index)))))
  expect(about.length).toBeGreaterThan(5000)
  expect(stopped.length / about.length).toBeLessThan(0.001)
})
