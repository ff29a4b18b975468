import { add } from './applications/adding.ts'
import { bin, remove, restore } from './applications/binning.ts'
import { editMany } from './applications/bulk.ts'
import { close, reopen } from './applications/closing.ts'
import { edit } from './applications/editing.ts'
import { atCompany, board, get, list, words } from './applications/listing.ts'
import { merge } from './applications/merging.ts'
import { move } from './applications/moving.ts'

export const applications = {
  list,
  board,
  get,
  add,
  edit,
  editMany,
  move,
  close,
  reopen,
  merge,
  remove,
  bin,
  restore,
  atCompany,
  words,
}
