import { useState } from 'react'

export interface Selection {
  ids: ReadonlySet<string>
  toggle: (id: string) => void
  /** Selects all of these, or none when all are selected already. */
  toggleAll: (ids: readonly string[]) => void
  clear: () => void
}

// As many as one action of the server may change.
const MOST = 1000

/** Which rows are selected; the selection ends when something else is shown. */
export function useSelection(shown: string): Selection {
  const [state, setState] = useState({ shown, ids: new Set<string>() })
  if (state.shown !== shown) setState({ shown, ids: new Set() })
  const { ids } = state
  const set = (next: Iterable<string>) => setState({ shown, ids: new Set([...next].slice(0, MOST)) })
  return {
    ids,
    toggle: (id) => set(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]),
    toggleAll: (all) => set(all.every((id) => ids.has(id)) ? [] : all),
    clear: () => set([]),
  }
}
