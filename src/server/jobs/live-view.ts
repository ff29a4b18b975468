/** The latest state of something that changes. A slow listener misses states in between, never the last one. */
export class LiveView<T> {
  readonly #waiting = new Set<() => void>()
  #latest: T | null = null
  #version = 0

  tell(state: T): void {
    this.#latest = state
    this.#version += 1
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }

  /** Every state told from the moment of this call, until `signal` is aborted. */
  changes(signal?: AbortSignal): AsyncGenerator<T> {
    return this.#after(this.#version, signal)
  }

  async *#after(version: number, signal?: AbortSignal): AsyncGenerator<T> {
    let seen = version
    while (!signal?.aborted) {
      if (seen === this.#version) await this.#next(signal)
      if (seen === this.#version || this.#latest === null) continue
      seen = this.#version
      yield this.#latest
    }
  }

  #next(signal?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.add(resolve)
    const wake = () => resolve()
    signal?.addEventListener('abort', wake, { once: true })
    return promise.finally(() => signal?.removeEventListener('abort', wake))
  }
}
