import { implement } from '@orpc/server'
import { contract } from '../../api/contract.ts'
import type { Context } from '../context.ts'

/** Where every operation starts: the contract's endpoint, with the context that it is given. */
export const operation = implement(contract).$context<Context>()
