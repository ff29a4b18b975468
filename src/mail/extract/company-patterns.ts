import { NAME } from './company-name-in.ts'

/** How much a place in a sentence says that the name there is the employer's. */
type CompanyPattern = readonly [weight: number, pattern: RegExp]

// The words around a name may be in either case, the name itself may not.
const around = (before: string, after = ''): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${before === '' ? '' : `(?i:${before}) `}(?:[Tt]he )?${NAME}${after === '' ? '' : `(?i:${after})`}`,
    'gu',
  )

export const IN_SENTENCES: readonly CompanyPattern[] = [
  [3, around('(?:apply|applying|applied|application|candidacy|candidature)(?: again)? (?:to|at|with)')],
  [
    3,
    around(
      '(?:position|role|job|opening|internship|opportunity|opportunities|vacancy|vacancies|program|programme)s? (?:here )?(?:at|with)',
    ),
  ],
  [
    3,
    around('(?:here at|sent to|submitted to|profile to|message from|update from|invitation from|offer from|chat with)'),
  ],
  [
    2.4,
    around(
      '(?:career|careers|employment|team|working|work|joining us|joining|interviewing|interview|openings|jobs) (?:at|with|for)',
    ),
  ],
  [
    2.2,
    around(
      '(?:interest in|interested in|joining|join|considering|choosing|welcome to|on behalf of|contribute to|part of|applicants to)',
    ),
  ],
  [
    2.2,
    around(
      '(?:interest|interested) in (?:a |an )?(?:[\\p{L}]+ )?(?:joining|working (?:at|for|with)|career opportunities at|opportunities (?:at|with)|employment (?:at|with)|position at|career (?:at|with))',
    ),
  ],
  [1.6, around('(?:at|with)')],
  [1.6, around('', ' (?:has|have) (?:now )?(?:received|reviewed|decided|chosen|viewed|invited)')],
  [2, around('', ' (?:is|are) (?:pursuing|moving|pleased|excited|unable|an equal|committed to)')],
  [1.5, around('©(?: ?(?:copyright )?\\d{4},?)?')],
  [
    3,
    around(
      '(?:bewerbung|beworben|karriere|stelle|position|praktikum|interesse|einstieg|arbeit|vorstellungsgespräch|gespräch) (?:bei|in)(?: der| dem)?(?: firma)?',
    ),
  ],
  [2.2, around('(?:bei|interesse an|team von|namen von|seitens|von)(?: der| dem)?(?: firma)?')],
  [3, around('(?:chez|au sein de|rejoindre)')],
  [
    2.4,
    around(
      '(?:presso|bij|empresa|in de firma|firmie|spółce|aziende?|vaga na|equipe da|equipo de|trabajar en|candidatura (?:a|en|na|in))',
    ),
  ],
]

/** Lines of their own: signatures, and what job boards put on top. */
export const IN_LINES: readonly CompanyPattern[] = [
  [
    3,
    new RegExp(
      `^(?:[Tt]he |[Yy]our |[Ii]hr |[Dd]ein |[Yy]ours,? )?${NAME}[ -](?:\\p{Lu}[\\p{L}]+ ){0,2}?(?i:recruit(?:ing|ment)|talent(?: acquisition)?|hiring|hr|people|careers?|human resources|staffing|university|personal|bewerber\\p{L}*|team)(?: |$|-)`,
      'u',
    ),
  ],
  [2, new RegExp(`^${NAME}(?: · |, | - )\\p{Lu}[\\p{L} ]+(?:, [A-Z]{2})?(?: \\(|$)`, 'u')],
  [1.2, new RegExp(`^${NAME}$`, 'u')],
  [2.2, /^([^,|]{2,40}?,? (?:Inc|LLC|Ltd|GmbH|AG|SE|KG|B\.V|S\.A|S\.p\.A|PLC|Corp)\.?)$/u],
]

export const IN_SUBJECTS: readonly CompanyPattern[] = [
  [3.4, around('your(?: recent| job)?', ' (?:job )?(?:application|interview|candidacy)')],
  [
    3.2,
    around(
      '(?:apply(?:ing)?|applied|application|interest|interview|career|careers|role|position|bewerbung|candidature|stelle|update|message|offer|invitation|opportunit(?:y|ies)|assessment|hiring) (?:to|at|with|in|from|bei|chez|by)',
    ),
  ],
  [3, around('(?:at|bei|chez|presso|bij|to|with|from|@)')],
  [1.8, new RegExp(`(?: [|–-] |: )${NAME}$`, 'gu')],
  [1.8, new RegExp(`^${NAME}(?: ?[|–-] |: )`, 'gu')],
  [2, around('', ' (?:online assessment|application|interview|invited you|recruiting|careers|coding|bewerbung)')],
]
