/** POST and DELETE /subscriptions, as the contract has them. */
import { withdrawalRequestSchema } from '@/operator/contract'
import type { Database } from '@/server/database/database'
import type { MessageMetrics } from '@/server/messages/metrics'
import { subscriptionSchema } from '@/server/messages/plan'
import { takeOver, withdraw, type PlatformUser } from '@/server/messages/subscriptions'
import type { Templates } from '@/server/messages/templates'
import type { Platform, PlatformName } from '@/server/platforms/platform'
import { HttpError } from './errors'
import type { App } from './valibot'

export interface SubscriptionPorts {
  database: Database
  /** Those that are on. */
  platforms: readonly Platform[]
  templates: Templates
  metrics: MessageMetrics
  /** Milliseconds since 1970. */
  now: () => number
}

export function subscriptionRoutes(
  app: App,
  { database, platforms, templates, metrics, now }: SubscriptionPorts
): void {
  app.post('/subscriptions', { schema: { body: subscriptionSchema } }, async (request, reply) => {
    const { platform, code, ...asked } = request.body
    const whose = await userOf(platform, code)
    await request.countUser(`${platform} ${whose.user}`)
    const { scheduled, skipped } = await takeOver(database, templates, whose, asked, now())
    metrics.skipped(skipped)
    return reply.status(201).send({ scheduled })
  })

  app.delete('/subscriptions', { schema: { body: withdrawalRequestSchema } }, async (request, reply) => {
    const { platform, code } = request.body
    const whose = await userOf(platform, code)
    await request.countUser(`${platform} ${whose.user}`)
    await withdraw(database, whose)
    return reply.status(204).send()
  })

  async function userOf(name: PlatformName, code: string): Promise<PlatformUser> {
    const outcome = await platforms.find((platform) => platform.name === name)?.userOf(code)
    if (outcome?.kind === 'user') return { platform: name, user: outcome.user }
    if (outcome?.kind === 'code-refused') throw new HttpError('payer-unknown')
    app.log.warn({ platform: name, reason: outcome?.reason ?? 'off' }, 'no user for a code')
    throw new HttpError('platform-unavailable')
  }
}
