/** The tables, as the migrations make them. */
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely'
import type { CivilDate } from '@/calculator'

export interface Tables {
  feed_versions: FeedVersionsTable
  audit: AuditTable
  messages: MessagesTable
  platform_tokens: PlatformTokensTable
}

/** Every feed that was ever published; the highest version is the one that phones get. */
interface FeedVersionsTable {
  version: number
  /** The envelope's JSON as it goes over the wire. A text: what was signed must not be written anew. */
  envelope: string
  made_on: CivilDate
  published_at: Date
  note: string
}

/** Who did what is not in it: only what was done to the server, and nothing of any resident. */
interface AuditTable {
  id: Generated<number>
  at: Date
  act: string
  details: ColumnType<Record<string, unknown>, string>
}

/** One message that a resident has consented to, as the record of it and as the job. */
interface MessagesTable {
  id: string
  platform: 'weapp' | 'alipay'
  platform_user: string
  template: string
  kind: string
  /** The day that stands in the message. */
  about: CivilDate
  due_at: Date
  state: 'waiting' | 'claimed' | 'sent' | 'unknown' | 'refused'
  attempts: Generated<number>
  next_attempt_at: Date
  claimed_at: Date | null
  settled_at: Date | null
  reason: string | null
  created_at: Date
}
export type Message = Selectable<MessagesTable>
export type NewMessage = Insertable<MessagesTable>

/** The access token of a platform, shared by all processes. */
interface PlatformTokensTable {
  platform: 'weapp' | 'alipay'
  token: string
  expires_at: Date
}
