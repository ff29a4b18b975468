import type { Account } from '../domain/account.ts'
import type { AccountFolder } from '../domain/account-folder.ts'
import { fromNullableJson, toJson } from './json.ts'
import type { AccountFolderTable, AccountTable } from './schema.ts'

export function toAccount(row: Omit<AccountTable, 'sealed'>): Account {
  return {
    id: row.id,
    address: row.address,
    host: row.host,
    port: row.port,
    security: row.security,
    userName: row.user_name,
    signIn: row.sign_in,
    connectedAt: row.connected_at,
    importId: row.import_id,
    readAt: row.read_at,
    signedOut: row.signed_out,
    chosenFolders: fromNullableJson(row.chosen_folders),
  }
}

export function toAccountRow(personId: string, account: Account): Omit<AccountTable, 'sealed'> {
  return {
    person_id: personId,
    id: account.id,
    address: account.address,
    host: account.host,
    port: account.port,
    security: account.security,
    user_name: account.userName,
    sign_in: account.signIn,
    connected_at: account.connectedAt,
    import_id: account.importId,
    read_at: account.readAt,
    signed_out: account.signedOut,
    chosen_folders: account.chosenFolders === null ? null : toJson(account.chosenFolders),
  }
}

export function toFolder(row: AccountFolderTable): AccountFolder {
  return {
    id: row.id,
    accountId: row.account_id,
    path: row.path,
    use: row.folder_use,
    uidValidity: row.uid_validity,
    newestUid: Number(row.newest_uid),
    yearsRead: row.years_read,
    lowestUid: row.lowest_uid === null ? null : Number(row.lowest_uid),
    messagesRead: row.messages_read,
  }
}

export function toFolderRow(personId: string, folder: AccountFolder): AccountFolderTable {
  return {
    person_id: personId,
    id: folder.id,
    account_id: folder.accountId,
    path: folder.path,
    folder_use: folder.use,
    uid_validity: folder.uidValidity,
    newest_uid: String(folder.newestUid),
    years_read: folder.yearsRead,
    lowest_uid: folder.lowestUid === null ? null : String(folder.lowestUid),
    messages_read: folder.messagesRead,
  }
}
