/** Speaks the contract with the operator's server; whatever comes back is checked before it is believed. */
import * as v from 'valibot'
import { errorAnswerSchema, KEY_HEADER, orderSchema } from '@/operator/contract/orders'
import type { Order, OrderErrorCode, OrderRequest } from '@/operator/contract/orders'
import { TIMEOUT_MS } from '@/operator/http'
import type { Http, HttpAnswer, HttpRequest } from '@/operator/http'

export type Answer =
  | { kind: 'order'; order: Order }
  | { kind: 'refused'; code: OrderErrorCode; orderId: string | null }
  /** None in time, or a server that says itself that it is unwell. It may know more later. */
  | { kind: 'no-answer' }
  /** Not what the contract says. */
  | { kind: 'malformed' }

export interface CashierClient {
  /** Makes the order of this key, or answers the one that was made before. */
  create: (key: string, request: OrderRequest) => Promise<Answer>
  ask: (orderId: string) => Promise<Answer>
}

export function createCashierClient(http: Http, server: string): CashierClient {
  async function send(request: Omit<HttpRequest, 'timeoutMs'>): Promise<Answer> {
    try {
      return understand(await http({ ...request, timeoutMs: TIMEOUT_MS }))
    } catch {
      return { kind: 'no-answer' }
    }
  }

  return {
    create: (key, body) => send({ method: 'POST', url: `${server}/orders`, headers: { [KEY_HEADER]: key }, body }),
    ask: (orderId) => send({ method: 'GET', url: `${server}/orders/${encodeURIComponent(orderId)}` })
  }
}

function understand({ status, body }: HttpAnswer): Answer {
  if (status >= 500 || status === 429) return { kind: 'no-answer' }
  if (status === 200 || status === 201) {
    const order = v.safeParse(orderSchema, body)
    return order.success ? { kind: 'order', order: order.output } : { kind: 'malformed' }
  }
  const refusal = v.safeParse(errorAnswerSchema, body)
  if (!refusal.success) return { kind: 'malformed' }
  const { code, orderId = null } = refusal.output.error
  return { kind: 'refused', code, orderId }
}
