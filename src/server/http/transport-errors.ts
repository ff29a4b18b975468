import { mapEventIterator, ORPCError } from '@orpc/client'
import { ValidationError } from '@orpc/contract'
import { isAsyncIteratorObject } from '@orpc/shared'
