import { operation } from '../operation.ts'

export const doctor = operation.program.doctor.handler(({ context: { store } }) => store.doctor())
