import { statfs } from 'node:fs/promises'

/** Room on the disk that holds `folder`, in bytes, as far as this user may use it. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
