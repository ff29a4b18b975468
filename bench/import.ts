import { mkdir } from 'node:fs/promises'
import { median, report } from './support/figure.ts'
import { finished, start } from './support/program.ts'
import { pythonReadsSubjects } from './support/python.ts'
import { temporaryFolder } from './support/temporary-folder.ts'
import { writtenMailbox } from './support/written-mailbox.ts'

const BYTES = 200_000_000
const RUNS = 3

/** How fast a mailbox is imported, start of the program included, beside Python reading each subject of the same file. */
await using folder = await temporaryFolder()
const mailbox = folder.at('bench.mbox')
await writtenMailbox(mailbox, BYTES)

const ours: number[] = []
const python: number[] = []
for (let run = 0; run < RUNS; run += 1) {
  const data = folder.at(`data-${run}`)
  await mkdir(data)
  ours.push((await finished(start(['mail', 'import', mailbox, '--began', '2024-01-01'], data))).seconds)
  python.push((await pythonReadsSubjects(mailbox)).seconds)
}

const speed = megabytesPerSecond(median(ours))
const baseline = megabytesPerSecond(median(python))
report([
  {
    what: `import of ${BYTES / 1e6} MB`,
    value: speed,
    unit: 'MB/s',
    baseline: { name: 'Python iterating mailbox.mbox', value: baseline },
    target: 'at least twice the baseline',
    isMet: speed >= 2 * baseline,
  },
])

function megabytesPerSecond(seconds: number): number {
  return BYTES / 1e6 / seconds
}
