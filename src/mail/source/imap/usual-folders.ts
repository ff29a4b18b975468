import type { FolderUse } from '../../../domain/account.ts'

interface Folder {
  path: string
  use: FolderUse | null
  isOwn: boolean
}

const NOT_USUAL: readonly (FolderUse | null)[] = ['junk', 'trash', 'drafts']

/**
 * [M42] The folders that are read: those that the person chose, or else the usual ones. Sent mail comes first, so that of two copies
 * the one counts that tells who wrote it; then what is watched for new mail.
 */
export function foldersToRead<F extends Folder>(folders: readonly F[], chosen: readonly string[] | null): F[] {
  const read = chosen === null ? usual(folders) : folders.filter(({ path }) => chosen.includes(path))
  return read.toSorted((one, other) => rank(one) - rank(other))
}

// Where labels are shown as folders, one folder holds everything once.
function usual<F extends Folder>(folders: readonly F[]): F[] {
  const own = folders.filter(({ use, isOwn }) => isOwn && !NOT_USUAL.includes(use))
  return own.some(({ use }) => use === 'all') ? own.filter(({ use }) => use === 'all' || use === 'sent') : own
}

function rank({ use }: Folder): number {
  return use === 'sent' ? 0 : use === 'inbox' || use === 'all' ? 1 : 2
}
