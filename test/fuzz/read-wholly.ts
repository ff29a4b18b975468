import { parseMessage } from '../../src/mail/parse-message.ts'
import { mayConcernASearch } from '../../src/mail/prefilter.ts'
import { MboxSplitter } from '../../src/mail/source/split-mbox.ts'
import { understand } from '../../src/mail/understand.ts'

/** Everything that reading does to a message's bytes: prefilter, splitter, parser, understanding and all facts. Answers with the milliseconds that it took. */
export async function readWholly(bytes: Buffer): Promise<number> {
  const started = performance.now()
  mayConcernASearch(bytes)
  const splitter = new MboxSplitter()
  splitter.push(Buffer.concat([Buffer.from('From a@b Mon Jan  1 00:00:00 2024\n'), bytes]))
  splitter.end()
  const message = await parseMessage(bytes)
  const { evidence, confidence } = understand(message, 'Europe/Berlin')
  if (evidence.some(({ start, end }) => start < 0 || end > message.text.length || start >= end))
    throw new Error('evidence lies outside the text')
  if (!(confidence >= 0 && confidence <= 1)) throw new Error(`a confidence of ${confidence}`)
  return performance.now() - started
}
