/** The database's file in the data folder. */
export const DATABASE_NAME = 'foothold.db'
