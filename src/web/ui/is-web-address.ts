/** Whether a text is a whole http or https address, so that it may be kept and opened. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text.trim()) && URL.canParse(text.trim())
}
