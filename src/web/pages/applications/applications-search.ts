import type { ApplicationFilterInput } from '../../../api/applications.ts'
import { CHANNELS } from '../../../domain/application/application.ts'
import { ENDINGS } from '../../../domain/application/closing.ts'
import { STAGES } from '../../../domain/application/stage.ts'

type Filter = ApplicationFilterInput

/** What the address of the page says: the filter, its order, and how they are shown. Nothing said means the default. */
export interface ApplicationsSearch extends Filter {
  look?: 'board'
}

export const STATES = ['open', 'closed', 'all'] as const
export const SORTS = [
  'activity',
  'company',
  'role',
  'stage',
  'sent',
  'heard',
  'deadline',
] as const satisfies Filter['sort'][]

/** Reads the search part of the address; anything that is not understood is left out, never an error. */
export function applicationsSearch(given: Record<string, unknown>): ApplicationsSearch {
  return said({
    q: textOf(given.q),
    state: butNot('open', oneOf(STATES, given.state)),
    stages: manyOf(STAGES, given.stages),
    endings: manyOf(ENDINGS, given.endings),
    channels: manyOf(CHANNELS, given.channels),
    tag: textOf(given.tag),
    searchId: textOf(given.searchId),
    sort: butNot('activity', oneOf(SORTS, given.sort)),
    direction: oneOf(['up'] as const, given.direction),
    look: oneOf(['board'] as const, given.look),
  })
}

/** The filter alone, as the contract asks for it. */
export function filterOf({ look: _, ...filter }: ApplicationsSearch): Filter {
  return filter
}

/** What takes every narrowing of the list away; the order, and open or closed, stay. */
export const UNFILTERED = {
  q: undefined,
  stages: undefined,
  endings: undefined,
  channels: undefined,
  tag: undefined,
  searchId: undefined,
}

/** How many filters narrow the list, besides the search box and open or closed. */
export function narrowings({ stages, endings, channels, tag, searchId }: ApplicationsSearch): number {
  return [stages, endings, channels, tag, searchId].filter((each) => each !== undefined && each.length > 0).length
}

type Said<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The same without the fields that say nothing, so that the address stays short. */
export function said<Fields extends object>(fields: Fields): Said<Fields> {
  const kept: Said<Fields> = {}
  for (const key in fields) {
    const value = fields[key]
    if (isSaid(value)) kept[key] = value
  }
  return kept
}

function isSaid<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function textOf(value: unknown): string | undefined {
  // A tag or a word such as "2026" comes out of the address as a number.
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.slice(0, 200) : undefined
}

function oneOf<Option extends string>(options: readonly Option[], value: unknown): Option | undefined {
  return options.find((option) => option === value)
}

// The default is not said, so that the same list has the same address.
function butNot<Option extends string>(unsaid: Option, value: Option | undefined): Option | undefined {
  return value === unsaid ? undefined : value
}

function manyOf<Option extends string>(options: readonly Option[], value: unknown): Option[] | undefined {
  return Array.isArray(value) ? options.filter((option) => value.includes(option)) : undefined
}
