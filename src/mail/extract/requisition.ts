const MARKED =
  /\b(?:req(?:uisition)?|job|ref(?:erence|erenz)?|kennziffer|stellen-?id|id)\.?(?: ?(?:id|no|nr|number|nummer))?\.?[ :#]*([a-z]{0,4}[-_ ]?\d{3,}(?:[-_]\d+)*)\b/i
const LIKE_ONE = /\b((?:r|jr|req|hrc|p)[-_]?\d{4,}(?:[-_]\d+)*|\d{6,8}|\d{4}-\d{4,6})\b/i

/** The number under which an employer lists a posting, in one spelling; null if there is none. */
export function requisitionIn(text: string): string | null {
  const found = MARKED.exec(text)?.[1] ?? LIKE_ONE.exec(text)?.[1]
  return found ? found.replace(/[-_ ]/g, '').toLowerCase() : null
}
