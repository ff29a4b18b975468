import { readFile } from 'node:fs/promises'

/** Memory of a process in MB as Linux counts it: `VmRSS` now, `VmHWM` at its peak; null once it is gone. */
export async function memoryOf(pid: number, which: 'VmRSS' | 'VmHWM'): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = new RegExp(`^${which}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

/** The peak of a process until it ends, looked at ten times a second. */
export async function peakUntilEnd(pid: number, ended: Promise<unknown>): Promise<number> {
  let peak = 0
  let isRunning = true
  const end = ended.then(() => {
    isRunning = false
  })
  while (isRunning) {
    peak = Math.max(peak, (await memoryOf(pid, 'VmHWM')) ?? 0)
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 100))])
  }
  return peak
}
