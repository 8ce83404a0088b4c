/** Speaks to PGlite in kysely's terms. */
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
import type { LentPGlite, Session } from './pglite'

/** Calls `close` when kysely is destroyed. */
export function pgliteDialect(database: LentPGlite, close: () => Promise<void>): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PGliteDriver(database, close),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler()
  }
}

class PGliteDriver implements Driver {
  constructor(
    private readonly database: LentPGlite,
    readonly destroy: () => Promise<void>
  ) {}

  async init(): Promise<void> {
    // Open already.
  }

  async acquireConnection(): Promise<PGliteConnection> {
    return new PGliteConnection(await this.database.borrow())
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

  releaseConnection(connection: PGliteConnection): Promise<void> {
    connection.session.release()
    return Promise.resolve()
  }
}

class PGliteConnection implements DatabaseConnection {
  constructor(readonly session: Session) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows = 0 } = await this.session.pglite.query<Row>(sql, [...parameters])
    return { rows, numAffectedRows: BigInt(affectedRows) }
  }

  async *streamQuery(): AsyncIterableIterator<never> {
    await Promise.reject(new Error('PGlite hands over all rows at once.'))
  }
}
