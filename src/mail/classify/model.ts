import { readFileSync } from 'node:fs'
import { RECEIVED_KINDS, type ReceivedKind, SENT_KINDS, type SentKind } from '../../domain/mail-kind.ts'
import { Concepts } from './concepts.ts'
import { Judge } from './judge.ts'
import { judgeShape, readWeights } from './model-file.ts'

/** What training made, and the words that it rests on. */
export interface Model {
  concepts: Concepts
  received: Judge<ReceivedKind>
  sent: Judge<SentKind>
}

const DATA = new URL('../../../data/mail/', import.meta.url)
let read: Model | undefined

/** Read once, when the first message is understood. */
export function model(): Model {
  read ??= {
    concepts: new Concepts(readFileSync(new URL('concepts.txt', DATA), 'utf8')),
    received: judge('received', RECEIVED_KINDS),
    sent: judge('sent', SENT_KINDS),
  }
  return read
}

function judge<Kind extends string>(name: string, kinds: readonly [Kind, ...Kind[]]): Judge<Kind> {
  const described = judgeShape(kinds).parse(JSON.parse(readFileSync(new URL(`${name}.json`, DATA), 'utf8')))
  return new Judge(readWeights(described, readFileSync(new URL(`${name}.bin`, DATA))))
}
