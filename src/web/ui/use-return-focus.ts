import { useLayoutEffect } from 'react'

/** For a dialog that is taken away when it closes: the focus goes back to where it was before. */
export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      setTimeout(() => {
        const isFree = document.activeElement === document.body
        if (isFree && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      })
    }
  }, [])
}
