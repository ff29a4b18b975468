import { useCallback, useState } from 'react'

export interface Selection {
  ids: ReadonlySet<string>
  toggle: (id: string) => void
  /** Selects all of these, or none when all are selected already. */
  toggleAll: (ids: readonly string[]) => void
  clear: () => void
}

/** As many as one action of the server may change. */
export const MOST_SELECTED = 1000

/** Which rows are selected; the selection ends when something else is shown. */
export function useSelection(shown: string): Selection {
  const [state, setState] = useState({ shown, ids: new Set<string>() })
  if (state.shown !== shown) setState({ shown, ids: new Set() })
  const change = useCallback((next: (ids: Set<string>) => Iterable<string>) => {
    setState(({ shown: still, ids }) => ({ shown: still, ids: new Set([...next(ids)].slice(0, MOST_SELECTED)) }))
  }, [])
  const toggle = useCallback(
    (id: string) => change((ids) => (ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id])),
    [change],
  )
  return {
    ids: state.ids,
    toggle,
    toggleAll: (all) => change((ids) => (all.every((id) => ids.has(id)) ? [] : all)),
    clear: () => change(() => []),
  }
}
