import type { Search } from '../../domain/application/application.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { chance } from './chance.ts'
import { COMPANIES, type ExampleCompany } from './companies.ts'
import type { ExampleApplication } from './example-application.ts'
import { exampleProposals, type Waiting } from './example-proposals.ts'
import { ordinaryStories } from './ordinary-stories.ts'
import { REMARKABLE_STORIES } from './remarkable-stories.ts'
import { stableId } from './stable-id.ts'
import type { Story } from './story.ts'
import { tell } from './tell.ts'

export interface ExampleSearch {
  search: Search
  applications: ExampleApplication[]
  /** Since when mail is read; what was before is history. */
  connectedOn: Day
  waiting: Waiting[]
}

const CONNECTED_DAYS_AGO = 30

/** A believable search of about sixty applications over four months, the same for the same day and seed. */
export function exampleSearch(today: Day, seed: number): ExampleSearch {
  const by = chance(seed)
  const connectedOn = addDays(today, -CONNECTED_DAYS_AGO)
  const startedOn = addDays(today, -122)
  const search = {
    id: stableId(`${startedOn}T08:00:00.000Z`, by),
    name: 'Data analyst',
    startedOn,
    endedOn: null,
    leftNoMail: 4,
  }
  const companies = by.shuffled(COMPANIES)
  const named = new Map<string, ExampleApplication>()
  const applications = inOrder([...REMARKABLE_STORIES, ...ordinaryStories(by)]).map((story, index) => {
    const previous = story.follows ? named.get(story.follows) : undefined
    const company = COMPANIES.find(({ name }) => name === previous?.application.company) ?? companyAt(companies, index)
    const previousId = previous?.application.id ?? null
    const told = tell(story, { company, previousId, searchId: search.id, today, connectedOn, by })
    if (story.name) named.set(story.name, told)
    return told
  })
  return { search, connectedOn, applications, waiting: exampleProposals(applications, { today, connectedOn, by }) }
}

// Stories that follow another come after it, so that it can be found.
function inOrder(stories: readonly Story[]): Story[] {
  return [...stories.filter(({ follows }) => !follows), ...stories.filter(({ follows }) => follows)]
}

function companyAt(companies: readonly ExampleCompany[], index: number): ExampleCompany {
  const company = companies[index % companies.length]
  if (!company) throw new Error('The example world has no companies.')
  return company
}
