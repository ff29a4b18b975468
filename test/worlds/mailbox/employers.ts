export interface Employer {
  company: string
  language: 'en' | 'de'
  sender: { name: string | null; address: string }
  /** A person there who writes from the company's own domain. */
  recruiter: { name: string; address: string }
}

type Sender = (company: string, label: string) => Employer['sender']

/** How applicant systems write in a company's name, and how companies write themselves. */
const SENDERS: readonly [Sender, ...Sender[]] = [
  (company) => ({ name: company, address: 'no-reply@us.greenhouse-mail.io' }),
  (company) => ({ name: `${company} Hiring Team`, address: 'no-reply@ashbyhq.com' }),
  (company) => ({ name: company, address: 'no-reply@hire.lever.co' }),
  (company, label) => ({ name: company, address: `${label}@myworkday.com` }),
  (company) => ({ name: `${company} Recruiting`, address: 'notification@smartrecruiters.com' }),
  (company) => ({ name: company, address: 'jobs@m.personio.com' }),
  (company) => ({ name: company, address: 'system@successfactors.eu' }),
  (company, label) => ({ name: company, address: `careers@${label}.teamtailor-mail.com` }),
  (_, label) => ({ name: null, address: `karriere@${label}.example` }),
  (company, label) => ({ name: `${company} Karriere`, address: `bewerbung@${label}.example` }),
  (company, label) => ({ name: `Talent at ${company}`, address: `talent@${label}.example` }),
  (company, label) => ({ name: `People Team ${company}`, address: `people@careers.${label}.example` }),
  (company) => ({ name: company, address: 'noreply@candidates.workablemail.com' }),
  (company) => ({ name: company, address: 'notifications@app.bamboohr.com' }),
]

const STARTS: readonly [string, ...string[]] = [
  'Aster',
  'Birch',
  'Cedar',
  'Delta',
  'Ember',
  'Fjord',
  'Gable',
  'Halden',
  'Ibis',
  'Jade',
  'Kestrel',
  'Linden',
  'Meridian',
  'Nimbus',
  'Osprey',
  'Prairie',
  'Quarry',
  'Rowan',
  'Sable',
  'Tundra',
  'Umber',
  'Vesper',
  'Willow',
  'Xenia',
  'Yarrow',
  'Zephyr',
]
const ENDS: readonly [string, ...string[]] = [
  'works',
  'field',
  'gate',
  'stone',
  'mark',
  'line',
  'port',
  'well',
  'crest',
  'forge',
  'bridge',
]
const FORMS = {
  en: ['', '', '', ' Ltd', ' Inc.', ' Labs', ' Health'],
  de: ['', ' GmbH', ' GmbH', ' AG', ' SE', ' GmbH & Co. KG'],
} as const
const PEOPLE: readonly [string, ...string[]] = [
  'Jana Vogt',
  'Daniel Okafor',
  'Miriam Stein',
  'Leon Albrecht',
  'Grace Holloway',
  'Katrin Lehmann',
  'Samuel Reyes',
  'Nadia Haddad',
]

/** The nth invented employer; the same n is the same one. */
export function employer(n: number): Employer {
  const language = n % 5 < 2 ? 'de' : 'en'
  const name = `${at(STARTS, n)}${at(ENDS, n * 7 + Math.floor(n / STARTS.length))}`
  const company = `${name}${at(FORMS[language], n * 3)}`
  const label = name.toLowerCase()
  const person = at(PEOPLE, n)
  const local = person.toLowerCase().replace(' ', '.')
  return {
    company,
    language,
    sender: at(SENDERS, n * 5 + 1)(company, label),
    recruiter: { name: person, address: `${local}@${label}.example` },
  }
}

const ROLES = {
  en: [
    'Data Analyst',
    'Backend Engineer',
    'Product Manager',
    'Senior Data Engineer',
    'Customer Success Manager',
    'QA Engineer',
    'Technical Writer',
    'Operations Lead',
  ],
  de: [
    'Data Analyst (m/w/d)',
    'Softwareentwickler (m/w/d)',
    'Projektleiter (m/w/d)',
    'Sachbearbeiter Einkauf (m/w/d)',
    'Produktmanager (w/m/d)',
    'Referent Kommunikation (m/w/d)',
  ],
} as const

export function role(n: number, language: Employer['language']): string {
  return at(ROLES[language], n * 3 + Math.floor(n / 8))
}

function at<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('An empty list has nothing to choose from.')
  return found
}
