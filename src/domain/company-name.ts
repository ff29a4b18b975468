import { folded } from './folded.ts'

const LEGAL_FORMS =
  /[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|g\.?m\.?b\.?h\.?|mbh|ag|se|kg|ohg|ug|e\.?\s?v\.?|ltd\.?|limited|llc|l\.l\.c\.|llp|lp|plc|inc\.?|incorporated|corp\.?|corporation|co\.?|company|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?l\.?(?:\s?u\.?)?|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|as|aps|sp\.?\s*z\.?\s*o\.?\s*o\.?|pty|pvt|kk|lda\.?|ltda\.?|holding|group)\.?$/i

/** [A2] A company's name as it is compared: folded, without legal form, punctuation or a leading article. */
export function companyKey(name: string): string {
  let bare = folded(name)
    .replace(/\s*\(.*?\)\s*/g, ' ')
    .trim()
  for (let last = ''; last !== bare; ) {
    last = bare
    bare = bare.replace(LEGAL_FORMS, '').trim()
  }
  const key = bare
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return key === '' ? folded(name) : key
}

/** [A2] Whether two names mean the same company, legal forms and spelling apart. */
export function isSameCompany(one: string, other: string): boolean {
  const [a, b] = [companyKey(one), companyKey(other)]
  return a !== '' && (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', ''))
}
