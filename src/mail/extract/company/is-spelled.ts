import { companyKey } from '../../../domain/company-name.ts'

/** As domains spell them. */
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' }
const AROUND_NAMES = /^(the|get|join|try|use)|(hq|careers|jobs|inc|corp|group|gmbh|ag)$/g
/** Shorter beginnings are shared by too many names. */
const TELLING = 4

/** Whether a domain's or tenant's label is this company's name: whole, its beginning, or its initials. */
export function isSpelled(name: string, label: string): boolean {
  const key = companyKey(name.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter))
  const compact = key.replaceAll(' ', '')
  const bare = label.replace(/[^\p{L}\p{N}]/gu, '').replace(AROUND_NAMES, '')
  if (compact === bare) return bare.length > 1
  if (bare.length >= TELLING && compact.startsWith(bare)) return true
  if (compact.length >= TELLING && bare.startsWith(compact)) return true
  return bare.length > 2 && bare === initialsOf(key)
}

function initialsOf(key: string): string {
  return key
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
}
