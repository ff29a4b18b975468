import { type CompiledQuery, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'

/** Has PostgreSQL prepare each of these queries; answers with those that it does not understand, and why. */
export async function askPostgres(url: string, queries: Iterable<CompiledQuery>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const refused: string[] = []
  for (const query of queries) {
    const { sql } = new PostgresQueryCompiler().compileQuery(query.query, query.queryId)
    await client.query(`prepare portable as ${sql}`).then(
      () => client.query('deallocate portable'),
      (error: Error) => refused.push(`${error.message}: ${sql}`),
    )
  }
  await client.end()
  return refused
}
