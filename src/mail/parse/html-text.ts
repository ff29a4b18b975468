import { decodeHTML } from 'entities'

/** Elements whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])
const BLOCKS = new Set(
  'address article blockquote br center div dl dd dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
)
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i

/** [M12] The text that a reader of this HTML sees, block by block; links stay as text. One pass, linear in its length. */
export function htmlText(html: string): string {
  const pieces: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    pieces.push(html.slice(at, open))
    at = afterTag(html, open, pieces, unclosed)
  }
  pieces.push(html.slice(at))
  return tidy(decodeHTML(pieces.join('')))
}

/** Where reading goes on after the `<` at `open`; what the tag means for the layout goes into `pieces`. */
function afterTag(html: string, open: number, pieces: string[], unclosed: Set<string>): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  const [, closing, name = ''] = TAG.exec(html.slice(open, open + 24)) ?? []
  const element = name.toLowerCase()
  if (element === '' && !/[/!?]/.test(html.charAt(open + 1))) {
    pieces.push('&lt;')
    return open + 1
  }
  const end = after(html, '>', open)
  if (SILENT.has(element) && closing === '') return afterElement(html, element, end, unclosed)
  if (element === 'p' || /^h\d$/.test(element) || element === 'table') pieces.push('\n\n')
  else if (BLOCKS.has(element)) pieces.push('\n')
  else if (element === 'td' || element === 'th') pieces.push(' ')
  if (element === 'a' && closing === '') pieces.push(linkOf(html.slice(open, end)))
  return end
}

// An address that the text does not show may be what tells the tenant of an applicant system.
function linkOf(tag: string): string {
  const address = /\bhref\s*=\s*["']?(https?:\/\/[^"'\s>]{1,300})/i.exec(tag)?.[1]
  return address ? ` &lt;${address}&gt; ` : ''
}

// A style that never ends must not swallow the message, nor be searched for once per occurrence.
function afterElement(html: string, element: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(element)) return from
  const closing = new RegExp(`</${element}\\s*>`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  if (found) return found.index + found[0].length
  unclosed.add(element)
  return from
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]|\u034f/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
