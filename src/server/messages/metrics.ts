/** Figures of messages, for Prometheus: how many there are of each state, what became of them, what was not taken over. */
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Database } from '@/server/database/database'
import type { PlatformName, SendOutcome } from '@/server/platforms/platform'
import type { Skipped } from './plan'
import { countByState } from './queue'

export interface MessageMetrics {
  outcome: (platform: PlatformName, outcome: SendOutcome) => void
  skipped: (skipped: Skipped) => void
}

export function messageMetrics(registry: Registry, database: Database): MessageMetrics {
  const outcomes = new Counter({
    name: 'message_outcomes_total',
    help: 'What platforms said of messages that this process has sent',
    labelNames: ['platform', 'outcome', 'reason'] as const,
    registers: [registry]
  })
  const skips = new Counter({
    name: 'reminders_skipped_total',
    help: 'Reminders in requests that became no message',
    labelNames: ['reason'] as const,
    registers: [registry]
  })
  new Gauge({
    name: 'messages',
    help: 'Messages in the database by state',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const counts = await countByState(database)
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count)
    }
  })
  return {
    outcome(platform, outcome) {
      outcomes.inc({ platform, outcome: outcome.kind, reason: 'reason' in outcome ? outcome.reason : '' })
    },
    skipped(skipped) {
      for (const [reason, count] of Object.entries(skipped)) skips.inc({ reason }, count)
    }
  }
}
