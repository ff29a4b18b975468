import { operation } from './operation.ts'

const get = operation.messages.get.handler(({ input: { id }, context: { store } }) =>
  store.read(async (from) => {
    const { from: sender, ...message } = await from.messages.get(id)
    return { ...message, from: senderText(sender) }
  }),
)

export const messages = { get }

function senderText(sender: { name: string | null; address: string } | null): string {
  if (!sender) return ''
  return sender.name ? `${sender.name} <${sender.address}>` : sender.address
}
