import type { LetterTexts } from './letters.ts'

export const lettersDe: LetterTexts = {
  acknowledgement: [
    {
      subject: 'Eingangsbestätigung: {role}',
      text: 'Guten Tag Robin Berger,\n\n⟦vielen Dank für Ihre Bewerbung als {role}, die gut bei uns angekommen ist.⟧ Die Prüfung dauert erfahrungsgemäß zwei bis drei Wochen.\n\nFreundliche Grüße\nPersonalabteilung {company}',
    },
    {
      subject: 'Ihre Bewerbung bei {company}',
      text: 'Hallo Robin,\n\n⟦wir haben deine Bewerbung für {role} erhalten.⟧ Wir sehen sie uns in Ruhe an und melden uns.\n\nViele Grüße\n{company}',
    },
  ],
  rejection: [
    {
      subject: 'Ihre Bewerbung als {role}',
      text: 'Guten Tag Robin Berger,\n\nvielen Dank für Ihr Interesse an {company}.\n\n⟦Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir uns für eine andere Bewerbung entschieden haben.⟧\n\nFür Ihren weiteren Weg wünschen wir Ihnen alles Gute.\n\nMit freundlichen Grüßen\n{person}',
    },
    {
      subject: 'Rückmeldung zu deiner Bewerbung',
      text: 'Hallo Robin,\n\ndanke für deine Geduld. ⟦Leider können wir dir die Stelle nicht anbieten.⟧\n\nBitte lass dich davon nicht entmutigen.\n\nDein Team von {company}',
    },
  ],
  rejection_after_interview: [
    {
      subject: 'Unser Gespräch',
      text: 'Guten Tag Robin Berger,\n\nhaben Sie vielen Dank für das angenehme Gespräch. ⟦Wir haben uns für eine Person entschieden, die unsere Branche schon kennt, und können Ihnen daher kein Angebot machen.⟧\n\nGern behalten wir Sie in guter Erinnerung.\n\nFreundliche Grüße\n{person}',
    },
  ],
  interview: [
    {
      subject: 'Einladung zum Gespräch: {role}',
      text: 'Guten Tag Robin Berger,\n\nIhre Unterlagen haben uns gefallen. ⟦Gern möchten wir Sie in einem Gespräch mit {person} kennenlernen.⟧ Unser Vorschlag: {when}, per Video.\n\nFreundliche Grüße\n{company}',
    },
  ],
  interview_moved: [
    {
      subject: 'Neuer Termin',
      text: 'Guten Tag Robin Berger,\n\n⟦leider müssen wir unseren Gesprächstermin verschieben.⟧ Passt Ihnen {when}?\n\nFreundliche Grüße\n{person}',
    },
  ],
  interview_cancelled: [
    {
      subject: 'Absage des Termins',
      text: 'Hallo Robin,\n\n⟦unser Gespräch muss leider entfallen, weil {person} erkrankt ist.⟧ Wir melden uns mit einem neuen Vorschlag.\n\n{company}',
    },
  ],
  assessment: [
    {
      subject: 'Eine kleine Aufgabe',
      text: 'Hallo Robin,\n\n⟦als nächsten Schritt bitten wir dich, eine kurze Fallstudie zu bearbeiten.⟧ Bitte schicke sie bis zum {deadline}.\n\nDanke\n{person}',
    },
  ],
  request: [
    {
      subject: 'Fehlende Unterlagen',
      text: 'Guten Tag Robin Berger,\n\n⟦bitte senden Sie uns noch Ihr letztes Arbeitszeugnis und Ihren frühesten Eintrittstermin.⟧\n\nFreundliche Grüße\n{company}',
    },
  ],
  update: [
    {
      subject: 'Zwischenstand',
      text: 'Guten Tag Robin Berger,\n\n⟦die Auswahl für {role} dauert noch etwas an.⟧ Wir bitten um Geduld und melden uns in der kommenden Woche.\n\n{company}',
    },
  ],
  offer: [
    {
      subject: 'Unser Angebot',
      text: 'Guten Tag Robin Berger,\n\n⟦wir freuen uns, Ihnen die Stelle als {role} anzubieten.⟧ Den Vertrag finden Sie anbei; bitte geben Sie uns bis zum {deadline} Bescheid.\n\nHerzliche Grüße\n{person}',
    },
  ],
  role_closed: [
    {
      subject: 'Zur Stelle {role}',
      text: 'Guten Tag Robin Berger,\n\n⟦die Stelle wird wegen einer Umstrukturierung nicht besetzt.⟧ Mit Ihrer Bewerbung hat das nichts zu tun.\n\nFreundliche Grüße\n{company}',
    },
  ],
  outreach: [
    {
      subject: '{role} – Lust auf ein Gespräch?',
      text: 'Hallo Robin,\n\nich suche Verstärkung für {company}. ⟦Wir besetzen gerade die Stelle {role}, und dein Profil passt sehr gut.⟧ Magst du kurz telefonieren?\n\nViele Grüße\n{person}',
    },
  ],
}
