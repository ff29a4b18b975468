import { applicationDetail, otherTry } from '../application-detail.ts'
import { operation } from '../operation.ts'

const endpoints = operation.applications

export const list = endpoints.list.handler(({ input: { cursor, limit, ...filter }, context: { store } }) =>
  store.read(({ applications }) => applications.list(filter, cursor ?? null, limit)),
)

export const board = endpoints.board.handler(({ input: { perColumn, ...filter }, context: { store } }) =>
  store.read(async ({ applications }) => ({ columns: await applications.board(filter, perColumn) })),
)

export const get = endpoints.get.handler(({ input: { id }, context: { store } }) =>
  store.read((from) => applicationDetail(from, id)),
)

export const atCompany = endpoints.atCompany.handler(({ input: { company }, context: { store } }) =>
  store.read(async ({ applications }) => (await applications.atCompany(company)).map(otherTry)),
)

export const words = endpoints.words.handler(({ context: { store } }) =>
  store.read(({ applications }) => applications.words()),
)
