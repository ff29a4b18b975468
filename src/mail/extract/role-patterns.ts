/** A title: starts with a letter or digit, and holds no end of a sentence. */
const TITLE = String.raw`["'(]?([\p{L}\p{N}][^.!?;"\n]{1,110}?(?:\.NET[^.!?;"\n]{0,60})?)["')]?`
const END = String.raw`(?=\s*(?:[.!?;"]|,? (?:and|at|with|here|we|in our|you|that|which|has|is|was|on|through|via|from|as well|und|bei|haben|wurde|chez|et|en|y|presso|bij) |[,:] |$| - ))`

/** In a subject nothing follows that a full stop would have to end. */
const SUBJECT_TITLE = String.raw`["'(]?([\p{L}\p{N}][^!?;"\n]{1,110}?)["')]?`

/** Where a title stands, and how surely. */
type RolePattern = readonly [weight: number, pattern: RegExp]

const NOUN = '(?:position|role|opening|opportunity|vacancy|job|internship|post|requisition|program|programme)'
const pattern = (source: string): RegExp => new RegExp(source, 'giu')

export const IN_SENTENCES: readonly RolePattern[] = [
  [4, pattern(`\\b(?:${NOUN}|Stelle|Position|poste|puesto|functie) "([^"\n]{3,110})"`)],
  [
    4,
    pattern(
      `\\b(?:for|to|in|of|fill|regarding|with|about) (?:the|our|an?|this)(?: open| following| advertised| above)? ${TITLE} ${NOUN}s?\\b`,
    ),
  ],
  [3.4, pattern(`\\b(?:for|to|in) (?:the |our )?${TITLE} ${NOUN}\\b`)],
  [3.6, pattern(`\\b${NOUN}s?(?: of| as|:| titled| for)(?: an?| the)? ${TITLE}${END}`)],
  [
    3,
    pattern(
      `\\b(?:application|applying|applied|apply|considered|interview|candidate|candidacy|consideration|selected|interest)(?: submitted| received)? (?:for|to)(?: the| our| an?)?(?: position of| role of)? ${TITLE}(?= (?:at|with|here at) \\p{L}|[.!,]|$)`,
    ),
  ],
  [
    3.4,
    pattern(
      `\\b(?:Bewerbung|beworben|Stelle|Position|Praktikum|Ausbildung|Vakanz)\\b[^.]{0,30}?\\b(?:als|für die (?:Stelle|Position)(?: als)?|auf die (?:Stelle|Position)(?: als)?|zum|zur) ${TITLE}${END}`,
    ),
  ],
  [3.4, pattern(`\\b(?:die |der |ausgeschriebene )?(?:Stelle|Position|Vakanz) ${TITLE}${END}`)],
  [
    3.2,
    pattern(
      `\\b(?:poste|stage|puesto|posizione|ruolo|vaga|stanowisko|functie|vacature|cargo|oferta)(?: (?:de|d'|di|da|come|als|van|como|para))?\\s?:? ?${TITLE}${END}`,
    ),
  ],
]

/** What job boards put into lines of their own: the title above the employer, or under their own headline. */
export const IN_LAYOUT: readonly RolePattern[] = [
  [4, /\n([^\n]{3,100})\n[^\n·]{2,80} · [^\n]+(?=\n|$)/gu],
  [4, /\bApplication submitted\n+([^\n]{3,100})\n/gu],
]

export const IN_SUBJECTS: readonly RolePattern[] = [
  [
    3.6,
    pattern(
      `\\b(?:application|applying|interest|candidacy|interview|offer|applied|update|assessment|submitted)\\b[^:]{0,20}? (?:for|to|in)(?: the| our)?(?: position of| role of)? ${SUBJECT_TITLE}(?= (?:at|with|position|role)\\b|$| [-–|(])`,
    ),
  ],
  [3.2, pattern(`\\bApplication(?: received| submitted| confirmation| update)?\\s?[-–:|] ${SUBJECT_TITLE}$`)],
  [
    3.2,
    pattern(
      `\\b(?:received|applying[^:–-]*|application|interest|update|interview|message from [^-–]*|invitation)\\s?[-–:|] ${SUBJECT_TITLE}$`,
    ),
  ],
  [
    3.4,
    pattern(
      `\\bBewerbung (?:als|für|um|auf|zum|zur)(?: die| den| das| eine[n]?)?(?: Stelle| Position)?(?: als)? ${SUBJECT_TITLE}(?= (?:bei|in|ref)\\b|$| [-–|(])`,
    ),
  ],
  [2.6, pattern(`^${SUBJECT_TITLE} (?:at|bei|chez|@) \\p{Lu}`)],
  [2, pattern(`(?:[-–|:]) ${SUBJECT_TITLE}$`)],
  [2, pattern(`^${SUBJECT_TITLE} ?[-–|:] `)],
]
