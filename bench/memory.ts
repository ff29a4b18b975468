import { mkdir, rm } from 'node:fs/promises'
import { report } from './support/figure.ts'
import { peakUntilEnd } from './support/memory-of.ts'
import { finished, start } from './support/program.ts'
import { temporaryFolder } from './support/temporary-folder.ts'
import { writtenMailbox } from './support/written-mailbox.ts'

const SMALL = 200_000_000
const LARGE = 2_000_000_000
const LIMIT_MB = 250

/** Peak memory of an import at two sizes: it must not grow with the mailbox. */
await using folder = await temporaryFolder()
const small = await peakOf('small', SMALL)
const large = await peakOf('large', LARGE)
const limit = { target: `under ${LIMIT_MB} MB`, unit: 'MB' }
report([
  { what: 'peak memory, import of 0.2 GB', value: small, ...limit, isMet: small < LIMIT_MB },
  {
    what: 'peak memory, import of 2 GB',
    value: large,
    ...limit,
    isMet: large < LIMIT_MB,
    baseline: { name: 'import of 0.2 GB', value: small },
  },
])

async function peakOf(name: string, bytes: number): Promise<number> {
  const mailbox = folder.at(`${name}.mbox`)
  const data = folder.at(name)
  await mkdir(data)
  await writtenMailbox(mailbox, bytes)
  const child = start(['mail', 'import', mailbox, '--began', '2024-01-01'], data)
  const end = finished(child)
  const peak = await peakUntilEnd(child.pid ?? 0, end)
  await end
  await rm(mailbox)
  return peak
}
