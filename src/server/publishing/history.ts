/** What was published so far. */
import * as v from 'valibot'
import { envelopeSchema, type Envelope } from '@/operator/contract'
import type { Database } from '@/server/database/database'
import type { Edition } from './checked'

export interface PublishedFeed {
  version: number
  publishedAt: Date
  note: string
  envelope: Envelope
  /** As they were published: an old one may have a shape that this server no longer knows. */
  policies: readonly Edition[]
}

const payloadSchema = v.object({ policies: v.array(v.looseObject({ id: v.string(), revision: v.number() })) })

/** The oldest first. */
export async function publishedFeeds(database: Database): Promise<PublishedFeed[]> {
  const rows = await database.selectFrom('feed_versions').selectAll().orderBy('version').execute()
  return rows.map(({ version, published_at, note, envelope: text }) => {
    const envelope = v.parse(envelopeSchema, JSON.parse(text))
    const { policies } = v.parse(payloadSchema, JSON.parse(envelope.payload))
    return { version, publishedAt: published_at, note, envelope, policies }
  })
}
