import { parentPort } from 'node:worker_threads'
import { understand } from '../../../mail/understand.ts'
import type { UnderstandingAnswer, UnderstandingOrder } from './understanding-thread.ts'

parentPort?.on('message', ({ number, message, zone }: UnderstandingOrder) => {
  const answer: UnderstandingAnswer = { number, understanding: understand(message, zone) }
  parentPort?.postMessage(answer)
})
