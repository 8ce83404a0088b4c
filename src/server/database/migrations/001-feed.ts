import { sql, type Kysely } from 'kysely'

export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('feed_versions')
    .addColumn('version', 'integer', (column) => column.primaryKey().check(sql`version > 0`))
    .addColumn('envelope', 'text', (column) => column.notNull())
    .addColumn('made_on', 'date', (column) => column.notNull())
    .addColumn('published_at', 'timestamptz', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('audit')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('details', 'jsonb', (column) => column.notNull())
    .execute()
}
