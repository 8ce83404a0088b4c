/** WeChat's subscription messages. */
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import type { AskedOutcome, Subscribe } from '@/reminder'
import { isCancel, numberOf, reasonOf } from './failure'

export const subscribe: Subscribe | null = { platform: 'weapp', ask }

/** By template id: "accept", "reject", "ban" or "filter". */
const answersSchema = v.record(v.string(), v.unknown())

/** The resident has switched such messages off altogether. */
const SWITCHED_OFF = 20004

async function ask(templates: readonly string[]): Promise<AskedOutcome> {
  const tmplIds = [...templates]
  try {
    const answers = v.parse(answersSchema, await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }))
    // "acceptWithAudio" is a yes as well.
    return { kind: 'answered', accepted: tmplIds.filter((id) => String(answers[id]).startsWith('accept')) }
  } catch (error) {
    if (isCancel(error)) return { kind: 'cancelled' }
    if (numberOf(error) === SWITCHED_OFF) return { kind: 'answered', accepted: [] }
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
