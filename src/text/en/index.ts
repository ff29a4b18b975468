import { refusals } from './refusals.ts'
import { words } from './words.ts'

export const en = { words, refusals }
