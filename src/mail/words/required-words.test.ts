import { describe, expect, test } from 'vitest'
import { requiredWords } from './required-words.ts'

describe('requiredWords', () => {
  test.each([
    [/\bunfortunately\b.{0,120}\b(role|time)\b/i, ['unfortunately']],
    [/\b(selected|chosen|hired)\b.{0,40}\bus/i, ['selected', 'chosen', 'hired']],
    [/\bnot (yet )?(select|shortlist)/i, ['select', 'shortlist']],
    [/interviewe?rs+ (now)*/i, ['interview']],
    [/Stelle|(?:Praktikum|Ausbildung)/i, ['stelle', 'praktikum', 'ausbildung']],
    [/(?<!kein )(?=.*x)[a-z]+ angebot\.de\b/iu, [' angebot.de']],
    [/(?<title>\p{Lu}\w+) (?i:position|vacancy)/u, ['position', 'vacancy']],
    [/a{2,3}bewerbung(en){0,1}/i, ['bewerbung']],
  ])('%s holds one of %j', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words)
  })

  test.each([/\w+/, /word|\d+/, /(maybe)?/, /(?!never)./, /[words]/, /a|b/, /x*/])('%s names none', (pattern) => {
    expect(requiredWords(pattern)).toBeNull()
  })
})
