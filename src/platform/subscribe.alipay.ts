/** Alipay's subscription messages: one answer for all templates, with the list of those that were taken. */
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import type { AskedOutcome, Subscribe } from '@/reminder'
import { numberOf, reasonOf } from './failure'

export const subscribe: Subscribe | null = { platform: 'alipay', ask }

/** `behavior`: "subscribe", "cancel", or empty where it failed. */
const answerSchema = v.object({
  behavior: v.optional(v.string()),
  result: v.optional(v.object({ subscribedEntityIds: v.optional(v.array(v.string()), []) }), {})
})

const CANCELLED = 11

async function ask(templates: readonly string[]): Promise<AskedOutcome> {
  const entityIds = [...templates]
  try {
    const answer = v.parse(answerSchema, await Taro.requestSubscribeMessage({ entityIds, tmplIds: [] }))
    if (answer.behavior === 'cancel') return { kind: 'cancelled' }
    if (answer.behavior !== 'subscribe') return { kind: 'failed', reason: 'not subscribed' }
    const { subscribedEntityIds } = answer.result
    return { kind: 'answered', accepted: entityIds.filter((id) => subscribedEntityIds.includes(id)) }
  } catch (error) {
    return numberOf(error) === CANCELLED ? { kind: 'cancelled' } : { kind: 'failed', reason: reasonOf(error) }
  }
}
