import type { Letter } from '../letters/letter.ts'
import { families } from './families.ts'

/** Prints how many letters and families there are of each kind in each language. */
export function checkLetters(letters: readonly Letter[]): void {
  const familyOf = families(letters)
  const byLanguage = Map.groupBy(letters.keys(), (index) => letters[index]?.language ?? '')
  for (const [language, indices] of byLanguage) {
    const rows = Map.groupBy(indices, (index) => letters[index]?.kind ?? '')
    const counts = [...rows].map(
      ([kind, of]) => `${kind} ${of.length}/${new Set(of.map((each) => familyOf[each])).size}`,
    )
    console.log(`${language}  ${indices.length} letters, by kind and families:  ${counts.join('  ')}`)
  }
}
