import type { ImportView } from '../../../api/imports.ts'
import { REFUSAL_CODES, Refusal } from '../../../domain/errors.ts'

/** Why an import failed, as the refusal that it was; a fault of the program's own where it was none. */
export function refusalOf({ refusal }: Pick<ImportView, 'refusal'>): Error {
  const code = REFUSAL_CODES.find((each) => each === refusal?.code)
  return code ? new Refusal(code, 'The import failed', refusal?.values ?? {}) : new Error('The import failed')
}
