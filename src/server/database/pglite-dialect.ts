/** Speaks to PGlite, PostgreSQL inside this process, in kysely's terms. */
import type { PGlite } from '@electric-sql/pglite'
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult
} from 'kysely'

/** Closes the database when kysely is destroyed. */
export function pgliteDialect(open: () => Promise<PGlite>): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PGliteDriver(open),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler()
  }
}

/** PGlite is one connection: whoever wants it waits until those before have given it back, transactions included. */
class PGliteDriver implements Driver {
  private connection: PGliteConnection | undefined
  private queue: Promise<void> = Promise.resolve()
  private release = () => {}

  constructor(private readonly open: () => Promise<PGlite>) {}

  async init(): Promise<void> {
    this.connection = new PGliteConnection(await this.open())
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.queue
    let release = () => {}
    this.queue = new Promise((resolve) => (release = resolve))
    await before
    this.release = release
    if (this.connection === undefined) throw new Error('The database was closed.')
    return this.connection
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.release()
    return Promise.resolve()
  }

  async destroy(): Promise<void> {
    await this.connection?.close()
    this.connection = undefined
  }
}

class PGliteConnection implements DatabaseConnection {
  constructor(private readonly pglite: PGlite) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows } = await this.pglite.query<Row>(sql, [...parameters])
    return affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) }
  }

  async *streamQuery(): AsyncIterableIterator<never> {
    await Promise.reject(new Error('PGlite does not stream.'))
  }

  close(): Promise<void> {
    return this.pglite.close()
  }
}
