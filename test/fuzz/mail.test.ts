import * as fc from 'fast-check'
import { test } from 'vitest'
import { mutatedMail } from './mutated-mail.ts'
import { readWholly } from './read-wholly.ts'

test('[M11] no injury to a mail makes reading or understanding it fail', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedMail, async (bytes) => {
      await readWholly(bytes)
    }),
    { seed: 20_261_125, numRuns: 400 },
  )
})
