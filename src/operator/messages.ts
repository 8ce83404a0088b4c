/** The hand-off of consented reminders to the operator's server, which then sends the platform's messages, and taking them back. */
import * as v from 'valibot'
import { REMINDERS_AT_MOST, subscriptionAnswerSchema } from './contract/subscriptions'
import type { SubscriptionRequest, WithdrawalRequest } from './contract/subscriptions'
import { TIMEOUT_MS } from './http'
import type { Http } from './http'

export type HandedOff =
  | { ok: true; scheduled: number }
  /** No answer in time, another status than the contract's, or a body that is none of its answers. */
  | { ok: false; fault: 'unreachable' | 'refused' | 'malformed' }

/** Whether nothing of the resident is there any more; `unreachable`: nobody knows. */
export type Withdrawn = { ok: true } | { ok: false; fault: 'unreachable' | 'refused' }

export interface MessageServer {
  /** Of more reminders than the server takes, the first go. Never rejects. */
  subscribe: (request: SubscriptionRequest) => Promise<HandedOff>
  /** Never rejects. */
  withdraw: (request: WithdrawalRequest) => Promise<Withdrawn>
}

/** The operator's server as the contract describes it. `server`: its address without a slash at the end. */
export function createMessageServer(http: Http, server: string): MessageServer {
  return {
    async subscribe({ reminders, ...request }) {
      try {
        const { status, body } = await http({
          method: 'POST',
          url: `${server}/subscriptions`,
          body: { ...request, reminders: reminders.slice(0, REMINDERS_AT_MOST) } satisfies SubscriptionRequest,
          timeoutMs: TIMEOUT_MS
        })
        if (status !== 200 && status !== 201) return { ok: false, fault: 'refused' }
        const answer = v.safeParse(subscriptionAnswerSchema, body)
        return answer.success ? { ok: true, scheduled: answer.output.scheduled } : { ok: false, fault: 'malformed' }
      } catch {
        return { ok: false, fault: 'unreachable' }
      }
    },

    async withdraw(request) {
      try {
        const url = `${server}/subscriptions`
        const { status } = await http({ method: 'DELETE', url, body: request, timeoutMs: TIMEOUT_MS })
        return status === 204 ? { ok: true } : { ok: false, fault: 'refused' }
      } catch {
        return { ok: false, fault: 'unreachable' }
      }
    }
  }
}
