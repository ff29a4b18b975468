import type { ImportState } from '../../../domain/import.ts'

/** Whether it still may bring something: another import has to wait. */
export function isUnfinished(state: ImportState): boolean {
  return state !== 'done' && state !== 'cancelled' && state !== 'failed'
}

/** Whether nothing moves until somebody does something. */
export function isResting(state: ImportState): boolean {
  return state === 'asking' || !isUnfinished(state)
}
