import { oc } from '@orpc/contract'
import * as z from 'zod'
import { REFUSAL_CODES, type RefusalCode } from '../domain/errors.ts'

export const Id = z.uuid()
export const ById = z.object({ id: Id })
export const DayText = z.iso.date()
export const InstantText = z.iso.datetime()

/** One line that a person types: trimmed, no control characters, so that it can never break a log line or a header. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .regex(/^\P{Cc}*$/u)
}

/** A name that must be there. */
export function named(max: number) {
  return line(max).min(1)
}

export function longText(max: number) {
  return z.string().max(max)
}

/** A link that may be stored: http and https only, never `javascript:`. */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(2000)

export const Cursor = z.string().max(500)

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: Cursor.nullable(), total: z.int() })
}

/** Every write answers with the action that undo takes back. */
export const Done = z.object({ actionId: Id })

const STATUS: Record<RefusalCode, number> = {
  not_found: 404,
  invalid: 400,
  already_exists: 409,
  cannot_undo: 409,
  conflict: 409,
  unauthenticated: 401,
  forbidden_origin: 403,
  too_large: 413,
  disk_full: 507,
  unreadable_file: 422,
  busy: 409,
  newer_data: 409,
  damaged_data: 409,
  locked: 423,
  mailbox_refused: 422,
  mailbox_unreachable: 422,
  mailbox_signed_out: 409,
}

export function statusOf(code: RefusalCode): number {
  return STATUS[code]
}

const RefusalValues = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** Where every endpoint starts: the typed refusals, the same closed set as the domain's. */
export const endpoint = oc.errors(
  Object.fromEntries(REFUSAL_CODES.map((code) => [code, { status: STATUS[code], data: RefusalValues }])),
)
