import { describe, expect, test } from 'vitest'
import type { FolderUse } from '../../../domain/account.ts'
import { foldersToRead } from './usual-folders.ts'

const folder = (path: string, use: FolderUse | null = null, isOwn = true) => ({ path, use, isOwn })
const paths = (folders: { path: string }[]) => folders.map(({ path }) => path)

describe('[M42] what is read', () => {
  const plain = [
    folder('Jobs'),
    folder('INBOX', 'inbox'),
    folder('Spam', 'junk'),
    folder('Bin', 'trash'),
    folder('Drafts', 'drafts'),
    folder('Sent', 'sent'),
    folder('Shared/Team', null, false),
  ]

  test('is every folder of the person but spam, bin and drafts; sent mail first', () => {
    expect(paths(foldersToRead(plain, null))).toEqual(['Sent', 'INBOX', 'Jobs'])
  })

  test('is all mail alone where the provider has it, and what was sent', () => {
    expect(paths(foldersToRead([...plain, folder('All Mail', 'all')], null))).toEqual(['Sent', 'All Mail'])
  })

  test('is what the person chose, whatever it is', () => {
    expect(paths(foldersToRead(plain, ['Spam', 'Shared/Team', 'gone']))).toEqual(['Spam', 'Shared/Team'])
  })
})
