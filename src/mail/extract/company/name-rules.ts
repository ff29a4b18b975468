import { DEPARTMENT } from '../department.ts'
import { isHeading } from '../reading/headings.ts'
import type { Word } from '../reading/words-of.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Written with a capital behind a name, and no part of it. */
const BEHIND_NAMES = set(`
  team teams recruiting recruitment recruiter recruiters talent hiring careers career hr application applications position role job jobs
  we our us you your i it this that they she he please dear hi hello thank thanks unfortunately after if when while once as in at for to and by on
  has have is are was were will would regards sincerely best kind warm candidate candidates people staffing acquisition notification
  notifications interview interviews internship update status offer invitation assessment next steps received online reference subject
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  bewerbung bewerbungen karriere personal personalabteilung personalteam recruitingteam bewerbermanagement stelle position gespräch interesse
  rückmeldung unterlagen vorstellungsgespräch praktikum ausbildung herr frau wir ihr ihre ihnen sie du dein deine mit freundlichen herzlichen
  viele liebe beste hallo guten montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
  candidature candidatures recrutement entretien nous vous votre notre bonjour madame monsieur merci cordialement poste équipe
  candidatura candidaturas proceso selección entrevista nosotros usted hola gracias saludos atentamente puesto equipo
  selezione colloquio noi lei gentile ciao grazie cordiali distinti posizione
  sollicitatie vacature functie wij jij jouw uw beste geachte bedankt hartelijke vriendelijke
  vaga processo nós você olá prezado prezada obrigado obrigada atenciosamente melhores cumprimentos equipe equipa
  rekrutacja rekrutacji aplikacja stanowisko my pan pani dzień dziękujemy dziękuję pozdrawiam zespół
  via id ref no nr college campus early human cv groetjes succes wysłano mijn program programs programme notification confirmation ihrer ihrem ihren ihres deiner deinem deinen unser unsere unserer unserem unseren yay link`)

/** Not the beginning of a name, however it is written. */
const NO_BEGINNING = set(`
  we our us you your i it this that these those they she he my his her its their please dear hi hello hey thank thanks after if when while once
  as in at for to and by on with from of there here what how why who where all any some each every no not yes once unfortunately however although
  regards sincerely best kind warm wir ihr ihre ihrem ihren ihnen sie du dein deine deinem deiner dir uns unser unsere unserem unserer unseren
  mit hallo guten sehr liebe lieber herr frau leider vielen dank als bei für von zum zur im am an auf ein eine einem einer einen dieser diese
  nous vous votre notre nos vos bonjour madame monsieur merci cher chère suite je un une ce cette ces pour avec dans
  su tu sus tus nuestra nuestro nosotros usted hola gracias estimado estimada un una unos este esta para con en
  noi voi lei la nostra nostro tua tuo sua suo gentile ciao grazie un uno una questo questa per con in
  wij jij jouw uw u ons onze beste geachte hallo bedankt een deze dit dat voor met
  nós você sua seu nossa nosso olá prezado prezada obrigado obrigada um uma este esta para com em
  my pan pani państwo państwa twoje twoja twój nasz nasza dzień dobry witaj cześć w z na do
  re fw fwd aw wg urgent important action reminder next congratulations welcome upcoming confirmed confirmation looking scheduled cancelled canceled updated
  second first final video phone technical coding great good nice quick dies diese dieses gelegenheit anterior`)

const ROLE_WORD =
  /\b(engineer|developer|manager|analyst|intern|internship|scientist|designer|specialist|coordinator|director|assistant|associate|architect|administrator|technician|officer|representative|entwickler|ingenieur|praktikum|praktikant|werkstudent|referent|sachbearbeiter|trainee)(in)?\b/i
/** Systems and boards that only pass a message on, and words that name nobody. */
const NOBODY =
  /^(inc|llc|ltd|gmbh|ag|corp|linkedin|indeed|workday|myworkday|greenhouse|lever|icims|smartrecruiters|jobvite|taleo|successfactors|ashby|monster|glassdoor|ziprecruiter|stepstone|xing|personio|softgarden|workable|bamboohr|teamtailor|recruitee|breezy|infojobs|pracuj|totaljobs|hellowork|welcome to the jungle|france travail|pôle emploi|apec|naukri|seek|gupy|catho|nationale vacaturebank|hackerrank|codility|codesignal|hirevue|testgorilla|zoom|teams|microsoft teams|ms teams|skype|webex|google|google meet|google calendar|whatsapp|telegram|calendly|outlook|gmail|docusign|hr|rh|it|ai|ki|ia|si|sorry|premium|personas|people|persone|mensen|pessoas|talent|talento|unsubscribe|help|remote|hybrid|on-?site|online|home|uns|ihnen|dir|us|you|time|least|once|all|any|cet|est|gmt|utc|covid|gdpr|dsgvo|rgpd|lgpd|rodo|a|the|an|die|der|das|le|la|les|el|los|il|lo|de|het|o|os|as|applicant|candidate|recruiter|support|info|noreply|no-reply|bewerber\w*|candidat\w*|human (resources|capital)|ressources humaines|recursos humanos|risorse umane|data|product|design|engineering|sales|finance|marketing|operations|security|software|research|legal|customer \w+|may|mr|mrs|ms|dr|[\p{L}\d-]+\.(?:pdf|docx?)|cv|\d[\d.,:/-]*|[a-z]{1,3}-?\d{3,}[\w-]*)$/iu

const COMPANY_NOUNS = set(
  'firma unternehmen société empresa azienda bedrijf spółka employer arbeitgeber arbeitgebers employeur empleador datore werkgever empregador pracodawca pracodawcy pracodawcę',
)
const ARTICLES = set("the der die das le la les l' el los las il lo i gli de het 't o a os as")

/** In small letters the same words may well be inside a name. */
export function endsName({ key, text }: Word, next?: Word): boolean {
  // "Acme University Recruiting", but "Marlow University".
  if (key === 'university' && next && next.begins === null && BEHIND_NAMES.has(next.key)) return true
  return (!/^\p{Ll}/u.test(text) && BEHIND_NAMES.has(key.replace(/'s$/, ''))) || /\d{4}/.test(text)
}

export function beginsNoName({ key, text }: Word): boolean {
  return (
    (NO_BEGINNING.has(key.replace(/'.{1,3}$/, '')) && !ARTICLES.has(key)) ||
    COMPANY_NOUNS.has(key) ||
    (ARTICLES.has(key) && /^\p{Lu}{2,3}$/u.test(text)) ||
    /^\p{Lu}{1,2}'\p{Ll}/u.test(text) ||
    /^\d+(?:[.:h]\d*)?(?:am|pm|h|uhr|st|nd|rd|th|%|k|e|º|ª)?$/i.test(text)
  )
}

const OFFICE =
  /^(?:departamento|dirección|direction des|service des|ufficio|abteilung|afdeling|dział|département|departement|department of human|direção|sekretariat|secretariaat) /iu

/** A name without what clings to it; null if it is no company's. */
export function asCompanyName(caught: string): string | null {
  const name = caught
    .replace(/^(19|20)\d\d (?=\p{L})/u, '')
    .replace(/-(recruiting|hr|karriere|personal|talent|bewerber)?-?(team|abteilung)?$/i, '')
    .replace(/'s?$/, '')
    .replace(/[\s,:!&+|–-]+$/, '')
    .replace(/ (?:of|de|du|von|for|und|and|et|e|y|i|en)$/i, '')
    .trim()
  const [first = '', second = ''] = name.toLowerCase().split(/[\s.,]/)
  const telling = ARTICLES.has(first) && second !== '' ? second : first
  if (name.length < 2 || name.length > 80 || NO_BEGINNING.has(telling)) return null
  if (OFFICE.test(name) || (!name.includes(' ') && DEPARTMENT.test(name))) return null
  return ROLE_WORD.test(name) || isHeading(name) || NOBODY.test(name.replace(/\.$/, '')) || !/\p{L}/u.test(name)
    ? null
    : name
}
