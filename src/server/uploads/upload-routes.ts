import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { Id, named } from '../../api/primitives.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Env } from '../http/env.ts'
import { limitedBody } from '../http/limited-body.ts'
import type { Spool } from './spool.ts'

const Announcement = z.object({ name: named(255), size: z.int().positive() })
const Offset = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)

/** Big files, piece by piece: announce, send pieces in order, ask how far it is, give up. Then an import takes it by its id. */
export function uploadRoutes(spool: Spool): Hono<Env> {
  return new Hono<Env>()
    .post('/', limitedBody, async (c) => {
      const announced = valid(Announcement, await c.req.json().catch(() => undefined), 'name, size')
      return c.json(await spool.create(announced), 201)
    })
    .get('/:id', async (c) => c.json(await spool.get(idOf(c))))
    .put('/:id', async (c) => {
      const offset = valid(Offset, c.req.query('offset'), 'offset')
      return c.json(await spool.append(idOf(c), offset, c.req.raw.body ?? nothing()))
    })
    .delete('/:id', async (c) => {
      await spool.remove(idOf(c))
      return c.body(null, 204)
    })
}

function idOf(c: Context): string {
  return valid(Id, c.req.param('id'), 'id')
}

function valid<T>(shape: z.ZodType<T>, given: unknown, field: string): T {
  const parsed = shape.safeParse(given)
  if (!parsed.success) throw new Refusal('invalid', `${field} is not as it should be`, { field })
  return parsed.data
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
