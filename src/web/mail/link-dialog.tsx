import { Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { text } from '../text.ts'

const words = text.mail

interface LinkDialog {
  /** Asks before anything is opened: the person sees the whole address first. */
  ask: (address: string) => void
  dialog: React.ReactNode
}

/** Links that come from elsewhere open only after the person has read where they lead. */
export function useLinkDialog(): LinkDialog {
  const [address, setAddress] = useState<string | null>(null)
  const close = () => setAddress(null)
  return {
    ask: setAddress,
    dialog: (
      <Modal opened={address !== null} onClose={close} title={words.openLinkTitle}>
        <Stack>
          <Text>{words.openLinkHost(hostOf(address))}</Text>
          <Code block>{address}</Code>
          <Text c="dimmed" size="sm">
            {words.openLinkNote}
          </Text>
          <Group justify="flex-end">
            <Button variant="subtle" onClick={close}>
              {words.keepClosed}
            </Button>
            <Button
              component="a"
              href={address ?? ''}
              target="_blank"
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
              onClick={close}
            >
              {words.openLink}
            </Button>
          </Group>
        </Stack>
      </Modal>
    ),
  }
}

function hostOf(address: string | null): string {
  return address !== null && URL.canParse(address) ? new URL(address).host : ''
}
