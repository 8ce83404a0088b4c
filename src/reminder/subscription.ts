/** The hand-off of consented reminders to the operator's server. */
import * as v from 'valibot'
import type { Http } from '@/policy'
import { REMINDERS_AT_MOST, subscriptionAnswerSchema } from './contract'
import type { SubscriptionRequest } from './contract'
import type { PlannedReminder } from './reminder'

export type HandedOff =
  | { ok: true; scheduled: number }
  /** No answer in time, another status than the contract's, or a body that is none of its answers. */
  | { ok: false; fault: 'unreachable' | 'refused' | 'malformed' }

export interface SubscriptionServer {
  /** Never rejects. */
  subscribe: (request: SubscriptionRequest) => Promise<HandedOff>
}

const TIMEOUT_MS = 10_000

/** The operator's server as the contract describes it. `server`: its address without a slash at the end. */
export function createSubscriptionServer(http: Http, server: string): SubscriptionServer {
  return {
    async subscribe(request) {
      try {
        const { status, body } = await http({
          method: 'POST',
          url: `${server}/subscriptions`,
          body: request,
          timeoutMs: TIMEOUT_MS
        })
        if (status !== 200 && status !== 201) return { ok: false, fault: 'refused' }
        const answer = v.safeParse(subscriptionAnswerSchema, body)
        return answer.success ? { ok: true, scheduled: answer.output.scheduled } : { ok: false, fault: 'malformed' }
      } catch {
        return { ok: false, fault: 'unreachable' }
      }
    }
  }
}

/** When to send what kind of message; the same for two members is sent once, so that nothing tells how many there are. */
export function messagesFor(coming: readonly PlannedReminder[]): SubscriptionRequest['reminders'] {
  const messages = new Map(coming.map(({ kind, on, hour }) => [`${kind} ${on} ${hour}`, { kind, on, hour }]))
  return [...messages.values()].slice(0, REMINDERS_AT_MOST)
}
