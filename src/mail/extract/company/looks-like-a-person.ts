/** Two or three names, as people have them; many a company has as well. */
export function looksLikeAPerson(name: string): boolean {
  return /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Frau|Herr|Dott|Ing|Dña|D)\.? )*\p{Lu}[\p{Ll}'-]+(?:\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: (?:van|von|de|da|di|del|dos|la|le|el|den|der|ter|ten|zu|d'|El|De|Lo|Le|Da|Van|Mc|O')){0,3} (?:d')?\p{Lu}[\p{L}'-]+$/u.test(
    name,
  )
}
