import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'

interface ConfirmProps {
  title: string
  children: ReactNode
  confirmLabel: string
  cancelLabel: string
  onConfirm: () => void
  onCancel: () => void
  /** Red, and only for what cannot be taken back. */
  destructive?: boolean
  disabled?: boolean
  loading?: boolean
}

/** Asks once more before something that undo cannot take back. */
export function Confirm(props: ConfirmProps) {
  return (
    <Modal opened onClose={props.onCancel} title={props.title}>
      <Stack>
        {props.children}
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" onClick={props.onCancel}>
            {props.cancelLabel}
          </Button>
          <Button
            {...(props.destructive ? { color: 'red' } : {})}
            disabled={props.disabled ?? false}
            loading={props.loading ?? false}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
