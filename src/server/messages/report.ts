/** What the operator is told of the messages: how many there are, and those of which nobody knows whether they arrived. */
import type { Database } from '@/server/database/database'
import { countByState } from './queue'

/** Lines of text. Whom a message was for is not in it. */
export async function report(database: Database): Promise<string[]> {
  const counts = await countByState(database)
  const reasons = await database
    .selectFrom('messages')
    .select(['state', 'platform', 'reason', ({ fn }) => fn.countAll<number>().as('count')])
    .where('reason', 'is not', null)
    .groupBy(['state', 'platform', 'reason'])
    .orderBy('state')
    .orderBy('count', 'desc')
    .execute()
  const unknown = await database
    .selectFrom('messages')
    .select(['id', 'platform', 'template', 'kind', 'due_at', 'claimed_at', 'reason'])
    .where('state', '=', 'unknown')
    .orderBy('claimed_at')
    .execute()
  return [
    ...Object.entries(counts).map(([state, count]) => `${state}: ${count}`),
    ...(reasons.length > 0 ? ['', 'Why:'] : []),
    ...reasons.map(({ state, platform, reason, count }) => `${state}, ${platform}, ${reason ?? ''}: ${count}`),
    ...(unknown.length > 0 ? ['', 'Unknown: asked for, and no answer. Nobody sends them again.'] : []),
    ...unknown.map(
      ({ id, platform, template, kind, due_at, claimed_at, reason }) =>
        `${id} ${platform} ${template} ${kind}, due ${due_at.toISOString()}, asked ${claimed_at?.toISOString() ?? ''}: ${reason ?? ''}`
    )
  ]
}
