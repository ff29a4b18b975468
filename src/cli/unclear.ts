/** What the person named could be several things; `choices` are shown so that one can be named. */
export class Unclear extends Error {
  override readonly name = 'Unclear'
  readonly named: string
  readonly choices: readonly string[]

  constructor(named: string, choices: readonly string[]) {
    super(`${choices.length} things are meant by "${named}"`)
    this.named = named
    this.choices = choices
  }
}
