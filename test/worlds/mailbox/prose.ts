import type { Chance } from '../../../src/server/example/chance.ts'

/** What everyday mail is full of; some of it uses words that mail about a search uses too. */
const SENTENCES: readonly [string, ...string[]] = [
  'The ferry leaves at nine, and the last one back is at half past six.',
  'This week only: two jars of honey for the price of one, while stocks last.',
  'Our spring offer ends on Sunday at midnight.',
  'We spoke to a lighthouse keeper who has not left the island for eleven years.',
  'An interview with the director follows after the break.',
  'Your parcel was handed to our delivery partner this morning.',
  'The new timetable applies from the first of the month.',
  'Die Mitgliederversammlung findet wie jedes Jahr im Gemeindesaal statt.',
  'Bitte denken Sie daran, die Zählerstände bis zum Monatsende zu melden.',
  'Unsere Öffnungszeiten ändern sich in den Ferien.',
  'Three readers wrote to us about the recipe with the burnt onions, and all of them are right.',
  'Your subscription renews on the twelfth; you do not need to do anything.',
  'The meeting about the playground has been moved to the small hall.',
  'Add the flour slowly, and do not stir more often than you have to.',
  'The forecast speaks of wind from the west and a dry afternoon.',
  'Somebody liked your photo of the harbour.',
  'There are four new answers in the thread about winter tyres.',
  'A new sign-in to your account was noticed from a browser on Linux.',
  'The match ended without a goal, which suited neither side.',
  'We are sorry that the blue one is no longer available; the green one is.',
  'Unfortunately the concert on Thursday has to be cancelled; tickets stay valid.',
  'Your invoice for October is attached as a document.',
  'Rent a canoe for a day and get the second day free.',
  'The library is closed for stocktaking until Tuesday.',
  'Der Zug fällt heute aus; bitte nutzen Sie die Verbindung eine Stunde später.',
  'Vielen Dank für Ihre Bestellung, die wir heute verschickt haben.',
  'The city plans to plant two hundred trees along the canal.',
  'Please rate your stay; it takes less than a minute.',
  'The team behind the museum has collected postcards since 1962.',
  'In this position the bishop is worth more than the rook.',
  'Your points expire at the end of the year unless you use them.',
  'The patch fixes a crash when the window is closed during a download.',
  'I pushed the change to the branch, and the tests are green again.',
  'Could you have a look at the second commit when you find the time?',
  'The bakery introduces a loaf with walnuts and a very dark crust.',
  'Neu im Sortiment: Regenjacken, die man in der eigenen Tasche verstauen kann.',
]

/** Letters of one message: a handful of sentences that it goes on about, for about `length` characters. */
export function prose(length: number, by: Chance): string {
  const [first, ...others] = Array.from({ length: 5 }, () => by.pick(SENTENCES))
  let text = ''
  while (text.length < length) text += `${by.pick([first ?? '', ...others])} `
  return text.trimEnd()
}
