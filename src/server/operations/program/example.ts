import { operation } from '../operation.ts'

export const enterExample = operation.program.enterExample.handler(async ({ context: { foothold } }) => {
  const example = await foothold.example.enter()
  const { total } = await example.read(({ applications }) => applications.list({ state: 'all' }, null, 1))
  return { applications: total }
})

export const leaveExample = operation.program.leaveExample.handler(async ({ context: { foothold } }) => {
  await foothold.example.leave()
  return { left: true } as const
})
