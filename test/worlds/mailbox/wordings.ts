import type { Employer } from './employers.ts'

export type JobMailKind =
  | 'acknowledgement'
  | 'rejection'
  | 'interview'
  | 'interview_moved'
  | 'update'
  | 'request'
  | 'assessment'
  | 'offer'

type Lines = readonly [string, ...string[]]

interface Wordings {
  greeting: Lines
  closing: Lines
  /** Said around the sentence that counts, true of any letter of this kind. */
  around: Partial<Record<JobMailKind, Lines>>
  subject: Record<JobMailKind, Lines>
  sentence: Record<JobMailKind, Lines>
}

/** What applicant systems and recruiters write, in words of our own: {company}, {role}, {day} and {sender} are filled in. */
export const WORDINGS: Record<Employer['language'], Wordings> = {
  en: {
    greeting: ['Hi Robin,', 'Dear Robin,', 'Hello Robin Berger,', 'Dear Mr Berger,', 'Hi there Robin,'],
    closing: [
      'Kind regards,\n{sender}',
      'Best,\n{sender}',
      'Warm regards,\nThe {company} team',
      'Sincerely,\n{company} Talent Acquisition',
      '{company}',
    ],
    around: {
      acknowledgement: [
        'Our team looks at every application by hand. If your profile fits, we will get back to you about an interview.',
        'We usually answer within three weeks. Please do not reply to this message.',
        'You can follow the status of your application in your candidate profile at any time.',
        'Meanwhile, feel free to read more about life at {company} on our website.',
      ],
      rejection: [
        'We received a large number of strong applications, which made the choice difficult.',
        'We know how much work goes into an application and thank you for your time and your interest in {company}.',
        'With your permission we keep your details for a year in case something suitable comes up.',
        'We wish you every success with your search.',
      ],
    },
    subject: {
      acknowledgement: [
        'Thank you for applying to {company}',
        'Your application for {role} at {company}',
        'We have received your application',
        'Application received: {role}',
        'Thanks for your interest in {company}, Robin',
      ],
      rejection: [
        'Your application to {company}',
        'Update on your application for {role}',
        '{role} at {company}',
        'Following up on your application',
        'An update from {company}',
      ],
      interview: [
        'Interview invitation: {role} at {company}',
        'Next step at {company}',
        'Re: Your application for {role}',
      ],
      interview_moved: ['Re: Interview {role}: new time'],
      update: ['Your application is still under review', 'A short update on {role}'],
      request: ['We need one more thing for your application', 'Missing document: {role}'],
      assessment: ['Your coding exercise for {company}', 'Next step: a short assessment'],
      offer: ['Offer letter: {role}', 'Good news from {company}'],
    },
    sentence: {
      acknowledgement: [
        'Thank you for applying for the {role} position at {company}.',
        'We have received your application for the role of {role} and will review it shortly.',
        'This is a confirmation that your application for {role} has been submitted successfully.',
        'Thanks for your application to {company} as {role}!',
        'Your application for {role} has reached our recruiting team.',
        'We are happy that you applied to {company} for the position {role}.',
        'Thank you for your interest in {company}; we got your application for {role}.',
        'We confirm the receipt of your application for the {role} opening.',
      ],
      rejection: [
        'Unfortunately, we have decided not to move forward with your application for {role}.',
        'After careful consideration, we will be proceeding with other candidates for the {role} position.',
        'We regret to inform you that you have not been selected for the role of {role}.',
        'We have decided to pursue other applicants whose experience more closely matches our needs for {role}.',
        'At this time we are unable to offer you the position of {role} at {company}.',
        'I am sorry to tell you that we will not be taking your application for {role} any further.',
        'Your application for {role} was not successful on this occasion.',
        'We have filled the {role} position with another candidate.',
        'We will not be progressing your application for {role} to the next stage.',
        'We chose to continue with candidates who are a closer fit for {role}.',
      ],
      interview: [
        'We would like to invite you to an interview for the {role} position on {day}.',
        'We enjoyed reading your application and would love to schedule a 30 minute call with you about {role}.',
        'Are you available on {day} for a first interview with the hiring manager for {role}?',
      ],
      interview_moved: [
        'Unfortunately I have to reschedule our interview for {role}; would {day} at the same time suit you?',
      ],
      update: [
        'We are still reviewing applications for {role} and will get back to you next week.',
        'Your application for {role} is still under consideration; the process takes a little longer than planned.',
      ],
      request: [
        'Could you please send us your salary expectation and earliest starting date for your application as {role}?',
      ],
      assessment: ['As the next step for {role}, please complete the online assessment within five days.'],
      offer: ['We are delighted to offer you the position of {role} at {company}.'],
    },
  },
  de: {
    greeting: ['Hallo Robin,', 'Guten Tag Robin Berger,', 'Sehr geehrter Herr Berger,', 'Lieber Robin,'],
    closing: [
      'Mit freundlichen Grüßen\n{sender}',
      'Viele Grüße\n{sender}',
      'Freundliche Grüße\nIhr Team von {company}',
      'Beste Grüße aus der Personalabteilung\n{company}',
    ],
    around: {
      acknowledgement: [
        'Wir prüfen Ihre Unterlagen sorgfältig und melden uns in den nächsten zwei bis drei Wochen.',
        'Bitte antworten Sie nicht auf diese automatisch erzeugte Nachricht.',
        'Falls wir noch Unterlagen brauchen oder Sie zu einem Gespräch einladen möchten, hören Sie von uns.',
      ],
      rejection: [
        'Uns haben sehr viele gute Bewerbungen erreicht, und die Auswahl ist uns nicht leicht gefallen.',
        'Bitte sehen Sie darin keine Wertung Ihrer Fähigkeiten.',
        'Für Ihren weiteren beruflichen Weg wünschen wir Ihnen alles Gute.',
      ],
    },
    subject: {
      acknowledgement: [
        'Ihre Bewerbung bei {company}',
        'Eingangsbestätigung Ihrer Bewerbung',
        'Deine Bewerbung als {role}',
        'Bewerbung eingegangen: {role}',
      ],
      rejection: ['Ihre Bewerbung als {role}', 'Rückmeldung zu Ihrer Bewerbung', 'Deine Bewerbung bei {company}'],
      interview: ['Einladung zum Vorstellungsgespräch bei {company}', 'Re: Ihre Bewerbung als {role}'],
      interview_moved: ['Re: Terminverschiebung Vorstellungsgespräch'],
      update: ['Zwischenbescheid zu Ihrer Bewerbung'],
      request: ['Fehlende Unterlagen zu Ihrer Bewerbung'],
      assessment: ['Nächster Schritt: Online-Test'],
      offer: ['Ihr Vertragsangebot'],
    },
    sentence: {
      acknowledgement: [
        'vielen Dank für Ihre Bewerbung als {role} bei {company}.',
        'hiermit bestätigen wir den Eingang Ihrer Bewerbung für die Stelle {role}.',
        'wir haben deine Bewerbung als {role} erhalten und freuen uns über dein Interesse an {company}.',
        'Ihre Bewerbung auf die Position {role} ist bei uns eingegangen.',
        'danke, dass du dich bei {company} als {role} beworben hast.',
      ],
      rejection: [
        'leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung als {role} nicht weiter berücksichtigen können.',
        'nach sorgfältiger Prüfung haben wir uns für andere Bewerberinnen und Bewerber entschieden.',
        'wir bedauern, Ihnen für die Stelle {role} eine Absage erteilen zu müssen.',
        'leider können wir dir für die Position {role} keine Zusage geben.',
        'wir haben die Stelle {role} inzwischen anderweitig besetzt.',
        'leider hat es diesmal nicht geklappt: Wir werden deine Bewerbung als {role} nicht weiterverfolgen.',
      ],
      interview: [
        'gerne möchten wir Sie zu einem Vorstellungsgespräch für die Stelle {role} am {day} einladen.',
        'Ihre Unterlagen haben uns überzeugt, und wir würden Sie gern in einem Gespräch kennenlernen. Passt Ihnen {day}?',
      ],
      interview_moved: ['leider muss ich unser Vorstellungsgespräch verschieben. Wäre Ihnen {day} recht?'],
      update: ['wir prüfen Ihre Bewerbung als {role} noch und bitten um etwas Geduld.'],
      request: ['für Ihre Bewerbung als {role} fehlt uns noch Ihr letztes Arbeitszeugnis; bitte senden Sie es uns zu.'],
      assessment: ['im nächsten Schritt bitten wir dich, bis zum {day} unseren Online-Test zu bearbeiten.'],
      offer: ['wir freuen uns, Ihnen die Stelle als {role} anbieten zu können.'],
    },
  },
}
