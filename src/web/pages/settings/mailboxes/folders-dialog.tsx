import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { AccountView } from '../../../../api/accounts.ts'
import { ask } from '../../../client.ts'
import { text } from '../../../text.ts'
import { AsyncPanel } from '../../../ui/async-panel.tsx'
import { FolderChoice } from './folder-choice.tsx'
import styles from './mailboxes.module.css'

const words = text.accounts

interface FoldersDialogProps {
  account: AccountView
  onClose: () => void
}

/** Which folders are read. Asked of the provider each time it opens. */
export function FoldersDialog({ account: { id, address }, onClose }: FoldersDialogProps) {
  const folders = useQuery(
    ask.accounts.folders.queryOptions({ input: { id }, refetchOnWindowFocus: false, staleTime: 60_000 }),
  )
  return (
    <Modal opened onClose={onClose} title={words.foldersOf(address)}>
      <p className={styles.soft}>{words.foldersAbout}</p>
      <AsyncPanel query={folders} lines={5}>
        {(present) => <FolderChoice id={id} present={present} onClose={onClose} />}
      </AsyncPanel>
    </Modal>
  )
}
