import { AsyncLocalStorage } from 'node:async_hooks'

/** Runs transactions of one connection; one that is begun inside another throws, instead of waiting for itself for ever. */
export function alone(): <T>(transaction: () => Promise<T>) => Promise<T> {
  const surrounding = new AsyncLocalStorage<{ isOpen: boolean }>()
  return async (transaction) => {
    if (surrounding.getStore()?.isOpen) throw new Error('A read or write of the store was begun inside another one.')
    // What outlives the transaction that began it (a timer, a listener) may ask the store again.
    const here = { isOpen: true }
    try {
      return await surrounding.run(here, transaction)
    } finally {
      here.isOpen = false
    }
  }
}
