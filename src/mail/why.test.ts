import { expect, test } from 'vitest'
import { parseMessage } from './parse-message.ts'
import { understand } from './understand.ts'
import { why } from './why.ts'

const read = (text: string) =>
  parseMessage(
    Buffer.from(`From: Acme <jobs@acme.example>\nSubject: Your application\nContent-Type: text/plain\n\n${text}\n`),
  )

test('[M34] names words of the deciding sentence, and what the message would be without it', async () => {
  const message = await read(
    'Dear Robin,\n\nThank you for applying to Acme. We have received your application.\n\nUnfortunately, we have decided not to move forward with your application.',
  )
  const { kind } = understand(message)
  const { words, without } = why(message, kind)
  expect(kind).toBe('rejection')
  expect(words.length).toBeGreaterThan(0)
  expect('Unfortunately, we have decided not to move forward with your application.').toContain(words[0])
  expect(without).toBe('acknowledgement')
})

test('[M34] where no sentence says it, there are no such words', async () => {
  const message = await read('Hello Robin, the swimming lesson on Friday begins at four.')
  expect(why(message, understand(message).kind)).toEqual({ words: [], without: null })
})
