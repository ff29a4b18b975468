import type { ExampleCompany } from './companies.ts'

/** What a data analyst looks for; every application has one of these. */
export const ROLES: Record<ExampleCompany['language'], readonly [string, ...string[]]> = {
  en: [
    'Data Analyst',
    'Senior Data Analyst',
    'Analytics Engineer',
    'Product Analyst',
    'Insights Analyst',
    'Business Intelligence Analyst',
    'Marketing Analyst',
    'Operations Analyst',
    'Data Analyst, Growth',
    'Reporting Lead',
  ],
  de: [
    'Data Analyst (m/w/d)',
    'Datenanalystin (m/w/d)',
    'BI-Analyst (m/w/d)',
    'Analytics Engineer (m/w/d)',
    'Referent Berichtswesen (m/w/d)',
    'Business Analyst Daten (w/m/d)',
    'Controller Datenanalyse (m/w/d)',
    'Spezialist Reporting (m/w/d)',
  ],
}

export const TAGS = ['dream', 'near home', 'small team', 'public good', 'remote friendly', 'stretch'] as const
export const FOUND_AT = ['LinkedIn', 'StepStone', 'Indeed', 'Arbeitsagentur', 'a newsletter', 'their own page'] as const
export const RESUMES = ['Analyst v3', 'Analyst v4', 'Engineering v1', 'Lebenslauf v2'] as const
export const PEOPLE = [
  'Jonas Abel',
  'Priya Raman',
  'Sofie Thorsen',
  'Markus Brandt',
  'Aylin Demir',
  'Tom Whitaker',
] as const
