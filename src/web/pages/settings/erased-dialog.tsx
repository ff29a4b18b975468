import { Button, Group, Modal } from '@mantine/core'
import { text } from '../../text.ts'
import styles from './settings.module.css'

const words = text.settings

/** Says that all is gone, and where copies may remain; then the page begins anew. */
export function ErasedDialog({ copiesMayRemain }: { copiesMayRemain: readonly string[] }) {
  // A full reload, so that nothing of the erased data stays in the page's memory.
  const beginAnew = () => location.assign('/')
  return (
    <Modal opened onClose={beginAnew} title={words.erased}>
      {copiesMayRemain.length > 0 && (
        <>
          <p className={styles.text}>{words.copiesMayRemain}</p>
          {copiesMayRemain.map((path) => (
            <code key={path} className={styles.folder}>
              {path}
            </code>
          ))}
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button onClick={beginAnew}>{words.close}</Button>
      </Group>
    </Modal>
  )
}
