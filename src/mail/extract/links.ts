import type { MailKind } from '../../domain/mail-kind.ts'
import type { LinkPurpose, StatedLink } from '../../domain/stated-facts.ts'
import { senderOf } from '../senders/sender-of.ts'
import type { Reading } from './reading/reading.ts'

const URL = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{3,400}/gi
const MOST_TEXT = 12_000
const MOST_LINKS = 40
const MOST_KEPT = 6
const AROUND = 140

const BY_ADDRESS: readonly (readonly [LinkPurpose, RegExp])[] = [
  [
    'meeting',
    /^https?:\/\/(?:[\w-]+\.)?(?:zoom\.(?:us|com)\/[jw]\/|meet\.google\.com\/|teams\.(?:microsoft|live)\.com\/|webex\.com\/|whereby\.com\/|meet\.jit\.si\/|gotomeet\.me\/|bluejeans\.com\/|chime\.aws\/)/i,
  ],
  [
    'booking',
    /(?:^https?:\/\/(?:[\w-]+\.)?(?:calendly\.com|cal\.com|goodtime\.io|savvycal\.com|doodle\.com|youcanbook\.me|meetings\.hubspot\.com|outlook\.office365\.com\/owa\/calendar|calendar\.app\.google|prelude\.co))/i,
  ],
  [
    'signing',
    /^https?:\/\/(?:[\w-]+\.)?(?:docusign\.(?:net|com)|hellosign\.com|dropboxsign\.com|adobesign\.com|echosign\.com|skribble\.com|yousign\.com|signaturit\.com|pandadoc\.com)/i,
  ],
]
const BY_WORDS: readonly (readonly [LinkPurpose, RegExp])[] = [
  [
    'test',
    /\b(?:test|assessments?|challenge|coding|quiz|questionnaire|exercise|video interview|game|task|aufgabe|online-?test|fragebogen|eignungstest|évaluation|épreuve|exercice|prueba|evaluación|ejercicio|cuestionario|prova|questionario|opdracht|toets|vragenlijst|teste|avaliação|desafio|zadani\w+|kwestionariusz)\b/iu,
  ],
  [
    'booking',
    /\b(?:book|schedule|pick|choose|select) (?:a|your|one|an)\b|\bbooking\b|\btime slot|\b(?:termin\w*|slot) (?:wählen|buchen|aussuchen|auswählen|vereinbaren)|\bbuchen\b|\bréserve[zr]\b|\bcréneau|\breserva\b|\belige\b|\bprenota\b|\bscegli\b|\bplan (?:je|een|uw)\b|\bagende\b|\bmarque\b|\bescolha\b|\bwybierz termin|\bumów/iu,
  ],
  [
    'meeting',
    /\b(?:join (?:the|us|by|here|via)|video ?call|videokonferenz|videogespräch|visio\w*|videollamada|videochiamata|videogesprek|videochamada|wideorozmow\w*|meeting link|einwähl\w*|dial.?in)\b/iu,
  ],
  [
    'signing',
    /\b(?:sign|e-?sign|signature|unterschreib\w*|unterzeichn\w*|signer|firmar|firma|ondertekenen|assinar|podpis\w*)\b/iu,
  ],
  [
    'portal',
    /\b(?:portal|log ?in|sign in|account|status|candidate home|dashboard|profile|upload|bewerberportal|einloggen|anmelden|hochladen|espace candidat|connecte[zr]|suivre|área|accede|acceder|subir|accedi|area riservata|inloggen|account|aceda|acesse|zaloguj|konto)\b/iu,
  ],
  [
    'posting',
    /\b(?:job|posting|vacancy|position|role|stellenanzeige|stelle|offre|annonce|oferta|vacante|annuncio|offerta|vacature|vaga|ofert\w+)\b/iu,
  ],
]
/** What a link is for that nothing else is said of. */
const BY_KIND: Partial<Record<MailKind, LinkPurpose>> = { assessment: 'test', request: 'portal', interview: 'booking' }
const NO_USE =
  /unsubscri|abmelde|abbestell|désabonn|désinscri|darse de baja|cancella iscrizion|uitschrijv|cancelar (?:a )?subscri|wypisz|privacy|datenschutz|confidentialit|privacidad|prywatno|preferences|view in browser|im browser|terms|imprint|impressum|help ?cent|facebook\.com|twitter\.com|instagram\.com|youtube\.com|linkedin\.com\/company|\.(?:png|jpe?g|gif|css)(?:\?|$)/i

/** The links that matter to an application, and what they are for; footers and pictures are none. */
export function linksIn({ message: { text } }: Reading, kind: MailKind): StatedLink[] {
  const found = new Map<string, StatedLink>()
  for (const { 0: caught, index } of [...text.slice(0, MOST_TEXT).matchAll(URL)].slice(0, MOST_LINKS)) {
    const url = caught.replace(/[.,;:!?*_]+$/, '')
    const before = text.slice(Math.max(0, index - AROUND), index)
    const purpose = purposeOf(url, before.slice(before.lastIndexOf('\n\n') + 1), kind)
    if (purpose === null || found.has(url)) continue
    found.set(url, { url, purpose, at: { start: index, end: index + url.length } })
  }
  return [...found.values()].slice(0, MOST_KEPT)
}

function purposeOf(url: string, before: string, kind: MailKind): LinkPurpose | null {
  if (NO_USE.test(url) || NO_USE.test(before.slice(-60))) return null
  const byAddress = BY_ADDRESS.find(([, pattern]) => pattern.test(url))?.[0]
  if (byAddress) return byAddress
  const { role } = senderOf(`@${/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? ''}`)
  if (role === 'assessment') return 'test'
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const byWords = purposeBy(line) ?? purposeBy(before)
  return byWords ?? BY_KIND[kind] ?? (role === 'applicant_system' ? 'portal' : null)
}

function purposeBy(words: string): LinkPurpose | undefined {
  return BY_WORDS.find(([, pattern]) => pattern.test(words))?.[0]
}
