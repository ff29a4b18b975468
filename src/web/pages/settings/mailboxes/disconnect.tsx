import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { AccountView } from '../../../../api/accounts.ts'
import { api } from '../../../client.ts'
import { text } from '../../../text.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { sayProblem } from '../../../undo.tsx'

const words = text.accounts

interface DisconnectProps {
  account: AccountView
  onClose: () => void
}

/** Asked once: the password cannot be brought back. */
export function Disconnect({ account: { id, address }, onClose }: DisconnectProps) {
  const disconnect = useMutation({
    mutationFn: () => api.accounts.disconnect({ id }),
    onSuccess: ({ messagesKept }) => {
      notifications.show({ message: words.disconnected(messagesKept), autoClose: 12_000 })
      onClose()
    },
    onError: sayProblem,
  })
  return (
    <Confirm
      title={words.disconnectOf(address)}
      confirmLabel={words.disconnect}
      cancelLabel={words.disconnectKeep}
      destructive
      loading={disconnect.isPending}
      onConfirm={() => disconnect.mutate()}
      onCancel={onClose}
    >
      <p>{words.disconnectAsk(address)}</p>
    </Confirm>
  )
}
