import { operation } from './operation.ts'

const find = operation.finding.find.handler(({ input: { q, limit }, context: { store } }) =>
  store.read(({ finding }) => finding.find(q, limit)),
)

export const finding = { find }
