import { useEffect, useEffectEvent } from 'react'

/** What each key does, by `KeyboardEvent.key` ('j', 'ArrowDown', '?'). Answering `false` leaves the key to the browser. */
export type Keys = Record<string, (event: KeyboardEvent) => unknown>

/** Single keys for the whole page. They rest while the person types, and while a dialog or a menu is open. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || !isFree(event)) return
    if (act(event) !== false) event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]'
const PRESSES = /^( |Enter|Arrow.+)$/u
const TAKES_PRESSES = 'input, button, summary'
const OPEN_ABOVE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  if (isTyping(event)) return false
  const { target } = event
  if (target instanceof Element && PRESSES.test(event.key) && target.closest(TAKES_PRESSES)) return false
  return [...document.querySelectorAll(OPEN_ABOVE)].every((element) => !element.checkVisibility())
}

/** True where a key writes into a field, and so belongs to it. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(TYPING) !== null
}
