import { mailLink } from '../../domain/mail-link.ts'
import { reasons } from './messages/reasons.ts'
import { operation } from './operation.ts'

const get = operation.messages.get.handler(({ input: { id }, context: { store, world } }) =>
  store.read(async (from) => {
    const { from: sender, ...message } = await from.messages.get(id)
    const hosts = (await from.accounts.list()).map(({ host }) => host)
    // No provider holds the mail of the example.
    const openIn = world === 'example' ? null : mailLink(message, hosts)
    return { ...message, from: senderText(sender), openIn }
  }),
)

const why = operation.messages.why.handler(async ({ input: { id }, context: { store } }) => {
  const known = await store.read(async ({ messages, teachings }) => ({
    message: await messages.get(id),
    teachings: await teachings.list(),
  }))
  return reasons(known.message, known.teachings)
})

export const messages = { get, why }

function senderText(sender: { name: string | null; address: string } | null): string {
  if (!sender) return ''
  return sender.name ? `${sender.name} <${sender.address}>` : sender.address
}
