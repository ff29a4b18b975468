import type { RefusalCode, RefusalValues } from '../../domain/errors.ts'

/** What happened, what was kept, what to do next. */
export const refusals: Record<RefusalCode, (values: RefusalValues) => string> = {
  not_found: () => 'That is no longer here. It may have been removed or merged; nothing else changed.',
  invalid: ({ field }) =>
    field
      ? `“${field}” is not filled in as it should be. Nothing was changed.`
      : 'Something in it is not filled in as it should be. Nothing was changed.',
  already_exists: () => 'That is already there. Nothing was changed.',
  cannot_undo: () =>
    'Something later builds on this, so it can no longer be taken back alone. Nothing was changed. Undo the later change first.',
  conflict: () => 'It changed in the meantime. Your text is still here; look at it again and save once more.',
  unauthenticated: () => 'This page is not signed in. Run “npx foothold open” for a fresh link.',
  forbidden_origin: () => 'The request came from another site and was refused. Nothing was changed.',
  too_large: ({ limit }) =>
    limit ? `That is larger than ${limit}. Nothing was kept of it.` : 'That is too large. Nothing was kept of it.',
  disk_full: () => 'There is not enough room on the disk. Everything stored before is safe. Make room, then try again.',
  unreadable_file: ({ reason }) =>
    reason
      ? `This file cannot be read: ${reason}. What was read before it is kept.`
      : 'This file cannot be read. What was read before it is kept.',
  busy: () => 'Another import is still running. Wait until it ends, or cancel it.',
  newer_data: () => 'This data was written by a newer Foothold. It was left as it is. Update Foothold, then try again.',
  damaged_data: () => 'This file is damaged. Your present data was kept. Try another copy.',
  locked: () => 'Foothold is already running with this data folder. Stop it first, or use it.',
}
