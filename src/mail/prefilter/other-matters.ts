import type { HeaderWindow } from './windows.ts'

export function isCode(subject: string): boolean {
  return CODE.test(subject)
}

const CODE =
  /\b(?:verification|security|confirmation|log-?in|sign-?in|access|one-time|authentication) (?:code|pass ?(?:code|word))\b|\b(?:bestätigungs|verifizierungs|sicherheits|anmelde|zugangs)-?code\b|\beinmal-?(?:passwort|code)\b|\bcode de (?:vérification|sécurité|confirmation)\b|\bcódigo de (?:verificación|verificação|seguridad|segurança)\b|\bcodice di (?:verifica|sicurezza)\b/i
/** What somebody answers to is a talk, whatever it began with. */
const REPLY = /^\s*(?:re|aw|sv|antw|odp)\s*:/i
const LIST_OF_JOBS =
  /\b\d+\+? (?:new |more |neue |weitere |nouvelles |nuevas )?(?:jobs?|positions|vacancies|openings|stellen|stellenangebote|stellenanzeigen|offres d'emploi|ofertas de (?:empleo|trabajo))\b|\bjob ?alerts?\b|\b(?:new|neue) (?:jobs|stellen|stellenangebote) (?:for|für|in|near)\b/i
const TRADE =
  /\b(?:your|ihre?|deine?|votre|tu|il tuo|je) (?:order|parcel|package|delivery|shipment|invoice|receipt|subscription|payment|bill|statement|booking|reservation|ticket|bestellung|lieferung|sendung|paket|rechnung|zahlung|buchung|abo|commande|colis|livraison|facture|réservation|pedido|paquete|factura|reserva|ordine|pacco|fattura|bestelling|pakket|factuur)\b|\b(?:parcel|invoice|newsletter|rechnung|versandbestätigung|bestellbestätigung|lieferung|paket)\b|\d+ ?% (?:off|rabatt)/i

/** [M15] Certain by subject and list headers alone: a code to sign in with, or a list of jobs. Neither tells of an application. */
export function isCertainlyOther({ subject, isList }: HeaderWindow): boolean {
  return isCode(subject) || (isList && LIST_OF_JOBS.test(subject))
}

/** Sent to many, or about an order: more than a word in passing has to speak for a search. */
export function isDoubtful({ subject, isList }: HeaderWindow): boolean {
  return isList || (TRADE.test(subject) && !REPLY.test(subject))
}

const MACHINE =
  /^(?:.*[-_.+])?(?:no|not|do-?not|donot)[-_.]?(?:reply|respond)|^(?:notifications?|notify|alerts?|billing|orders?|bestell\w*|rechnung|invoice|shop|service|account|security|news|newsletter|marketing|mailer-daemon|postmaster|system|auto\w*|updates?|tracking|versand|shipping|delivery|payments?)[^@]*@/i

/** A machine of nobody that hires wrote it, by its address. */
export function isByMachine({ fromAddress }: HeaderWindow): boolean {
  return MACHINE.test(fromAddress)
}
