/**
 * The words of one language around what a letter states. Lines are phrases as `Phrases` reads them; what stands between a phrase and
 * the name (articles, "the company") need not be in them.
 */
export interface FactWords {
  beforeCompany: {
    /** What forms put before it. */
    field: string
    /** Nothing but the employer follows. */
    sure: string
    likely: string
    maybe: string
    /** What an agency says before it names whom it works for. */
    client: string
  }
  /** Stand behind the employer's name where "your" stands before it, or in a subject that begins with it. */
  applicationToCompany: string
  /** Begin right behind the employer's name. */
  afterCompany: string
  beforeRole: {
    sure: string
    likely: string
  }
  /** Begin right behind a title. */
  afterRole: string
  /** Words, none of which belongs to a title in small letters. */
  endsTitle: string
  /** Small words inside titles. */
  insideTitle: string
  /** May stand between a phrase and the name or title. */
  articles: string
  /** With which letters close, before the names of those who sign. */
  closings: string
}
