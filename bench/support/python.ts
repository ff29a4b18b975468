import { spawn } from 'node:child_process'
import { type Ended, finished } from './program.ts'

const READ_SUBJECTS = `
import mailbox, sys
count = 0
for message in mailbox.mbox(sys.argv[1]):
    message['Subject']
    count += 1
print(count)
`

/** The baseline of an import: Python's own mailbox module, reading each subject and keeping nothing. */
export function pythonReadsSubjects(path: string): Promise<Ended> {
  return finished(spawn('python3', ['-c', READ_SUBJECTS, path], { stdio: ['ignore', 'pipe', 'pipe'] }))
}
