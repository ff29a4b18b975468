/** The same in the same order, but the next one is on its way while the present one is dealt with. */
export async function* ahead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = asked(source)
  try {
    for (;;) {
      const { value, done } = await next
      if (done) return
      next = asked(source)
      yield value
    }
  } finally {
    await next.catch(() => {})
    await source.return(undefined)
  }
}

/** What fails before anybody waits for it is told to whoever waits at last. */
function asked<T>(source: AsyncGenerator<T>): Promise<IteratorResult<T, unknown>> {
  const next = source.next()
  next.catch(() => {})
  return next
}
