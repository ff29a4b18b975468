import { DEPARTMENT } from '../department.ts'

/** What organisations call themselves, and never a person. */
const ORGANISATION =
  /^(?:das|die|the|les|los|het) |(?<![\p{L}])(?:systems?|group|gruppe|groupe|grupo|grupa|gruppo|groep|technolog(?:y|ies|ie)|labs?|partners?|foods?|logistics|logistik|health|bank|media|studios?|solutions|robotics|industries|consulting|capital|energy|motors|hotels?|klinik|klinikum|praxis|kanzlei|verlag|holding|university|universität|universiteit|universidad|université|hospital|college|council|gemeinde|gemeente|stadtwerke|landkreis|rathaus|träger|mairie|ayuntamiento|comune|stichting|urząd|szkoła|colegio|city|airlines|insurance|brothers|associates|international|entertainment|networks|software|digital)(?![\p{L}])/iu

/** Two or three names, as people have them; many a company has as well. */
export function looksLikeAPerson(name: string): boolean {
  return isWrittenLikeOne(name) && !ORGANISATION.test(name)
}

/** Whose name it can be to whom a question goes. */
export function isAPerson(name: string): boolean {
  return looksLikeAPerson(name) && !DEPARTMENT.test(name)
}

function isWrittenLikeOne(name: string): boolean {
  return /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Frau|Herr|Dott|Ing|Dña|D)\.? )*\p{Lu}[\p{Ll}'-]+(?:\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: (?:van|von|de|da|di|del|dos|la|le|el|den|der|ter|ten|zu|d'|El|De|Lo|Le|Da|Van|Mc|O')){0,3} (?:d')?\p{Lu}[\p{L}'-]+$/u.test(
    name,
  )
}
