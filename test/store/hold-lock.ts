import { lockFolder } from '../../src/store/lock.ts'

/** Holds the lock of a folder until it is killed. */
await lockFolder(process.argv[2] ?? '')
process.stdout.write('locked\n')
setInterval(() => undefined, 1000)
