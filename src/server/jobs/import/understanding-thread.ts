import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MailMessage, Understanding } from '../../../domain/message.ts'

/** What the thread is asked, and what it answers. */
export interface UnderstandingOrder {
  number: number
  message: MailMessage
  zone: string
}
export interface UnderstandingAnswer {
  number: number
  understanding: Understanding
}

// Without limits the thread's heap grows by what is free rather than by what it needs.
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 }

/** Understands mail while the thread that asks goes on reading and writing. */
class UnderstandingThread {
  readonly #worker: Worker
  readonly #asked = new Map<number, PromiseWithResolvers<Understanding>>()
  #number = 0

  constructor() {
    // Sources run as .ts, the built program as .js.
    const entry = new URL(`./understanding-worker${extname(import.meta.url)}`, import.meta.url)
    this.#worker = new Worker(entry, { resourceLimits: LIMITS })
    this.#worker.on('message', ({ number, understanding }: UnderstandingAnswer) => {
      this.#asked.get(number)?.resolve(understanding)
      this.#asked.delete(number)
    })
    this.#worker.once('error', (error) => {
      thread = undefined
      for (const { reject } of this.#asked.values()) reject(error)
    })
  }

  ask(message: MailMessage, zone: string): Promise<Understanding> {
    const answer = Promise.withResolvers<Understanding>()
    this.#number += 1
    this.#asked.set(this.#number, answer)
    this.#worker.postMessage({ number: this.#number, message, zone } satisfies UnderstandingOrder)
    // Whoever never asks for the answer is not told of its failing either.
    answer.promise.catch(() => undefined)
    return answer.promise
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

let thread: UnderstandingThread | undefined

/** What a message means, worked out beside the thread that asks. */
export function understoodBeside(message: MailMessage, zone: string): Promise<Understanding> {
  thread ??= new UnderstandingThread()
  return thread.ask(message, zone)
}

/** A thread that has asked must end this one before it can end itself. */
export async function endUnderstandingBeside(): Promise<void> {
  await thread?.end()
  thread = undefined
}
