/** One word of a name as companies write them: Acme, 3M, eBay, AT&T, Coca-Cola, L'Oréal. */
const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}&.'+\-]*|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]*)`
/** A pattern for a name; what it finds goes through `asCompanyName`. */
export const NAME = String.raw`(${WORD}(?: (?:(?:&|\+|of|de|du|von|for) )?${WORD}){0,5}(?:, (?:Inc|LLC|Ltd|L\.P|Co)\b\.?)?)`

const ABBREVIATION = /^(inc|co|ltd|corp|st|dr|bros|mr|jr|no|u\.s|s\.a|s\.l|gmbh|\p{L})\.$/iu
const ENDS_A_NAME = new Set(
  `team teams recruiting recruitment recruiter talent hiring careers career hr application applications position role job jobs we your our us this that
  it i thank thanks please dear hi hello as in at for to you unfortunately after if when while once should regards sincerely best kind warm
  candidate candidates people human university campus early staffing and with has have is are by department group's acquisition notification
  notifications support customer mit freundlichen herzlichen wir ihr ihre sie die der das bewerbung karriere personal personalabteilung liebe hallo
  nous votre vous il online assessment coding challenge offer invitation status update summer next steps internship interview received`.split(
    /\s+/,
  ),
)
const ROLE_WORD =
  /\b(engineer|developer|manager|analyst|intern|internship|scientist|designer|consultant|specialist|coordinator|director|assistant|associate|architect|administrator|technician|officer|representative|entwickler|ingenieur|praktikum|praktikant|werkstudent|ausbildung|referent|sachbearbeiter|berater|leiter|graduate|program|programme|trainee)(in)?\b/i
const NOT_A_COMPANY =
  /^(inc\.?|llc|ltd|gmbh|ag|corp\.?|urgent|action required|action|reminder|important|re|fwd?|aw|wg|final|congratulations|welcome|application|update|next|the|a|an|this|linkedin|indeed|workday|greenhouse|lever|icims|smartrecruiters|jobvite|taleo|monster|glassdoor|ziprecruiter|stepstone|xing|personio|zoom|teams|google meet|calendly|hr|talent|careers?|jobs?|recruiting|online|uns|ihnen|dir|us|you|time|least|home|once|all|any|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|\d+|[a-z]{1,3}\d{3,})$/i

/** What a pattern caught, as a company's name; null if it is none. */
export function asCompanyName(caught: string): string | null {
  const kept: string[] = []
  for (const word of caught.trim().split(' ')) {
    if (ENDS_A_NAME.has(word.toLowerCase().replace(/[.,!]+$/, ''))) break
    kept.push(word)
    if (/[.!]$/.test(word) && !ABBREVIATION.test(word)) break
  }
  const name = kept
    .join(' ')
    .replace(/^(the|(19|20)\d\d) /i, '')
    .replace(/-(recruiting|hr|karriere|personal|talent)?-?(team)?$/i, '')
    .replace(/['-]s?$|[,!:-]+$/, '')
    .replace(/(?<!\b(inc|co|ltd|corp|s\.a|s\.l|l\.p))\.+$/i, '')
    .replace(/ (&|of|de|du|von|for)$/, '')
    .trim()
  return name.length < 2 || name.length > 60 || ROLE_WORD.test(name) || NOT_A_COMPANY.test(name) ? null : name
}
