const rules = new Intl.PluralRules('en')

/** "1 application", "2 applications": the number with the form that English wants. */
export function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${rules.select(count) === 'one' ? one : other}`
}
