import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { HandOverOutcome } from '@/payment'
import { guarded } from '@/app/screen/guarded'
import { PaymentMissing, Recorded } from '@/app/screen/recorded'
import { partsOf } from '@/app/payment-parts'
import { usePayments } from '@/app/payments'
import { EnrolHere } from '../channel/enrol-here'
import { Ask } from './ask'
import { Before } from './before'
import { outcomeOf } from './outcome-notice'
import { Troubles } from './troubles'
import { Waiting } from './waiting'

/**
 * Leaving for the channel and coming back. What is shown follows from the records alone, so that it is the same after
 * a return, a reload and a kill.
 */
function HandOver() {
  const { params } = useRouter()
  const list = usePayments()
  const [outcome, setOutcome] = useState<HandOverOutcome | null>(() => outcomeOf(list.map(({ record }) => record)))
  const left = list.filter(({ record }) => record.state === 'handed-over')
  const [first] = left
  if (first?.record.channel) {
    const { channel } = first.record
    if (channel.kind === 'cashier') return <Waiting payments={left} />
    return params.trouble === undefined ? (
      <Ask payments={left} channel={channel} outcome={outcome} />
    ) : (
      <Troubles payments={left} />
    )
  }
  const quoted = list.filter(({ record }) => record.state === 'quoted')
  const [part, ...others] = partsOf(quoted)
  if (part?.isFree) return <EnrolHere part={part} parts={[part, ...others]} />
  if (quoted.length > 0) return <Before payments={quoted} via={params.via} outcome={outcome} onOutcome={setOutcome} />
  return list.length > 0 ? <Recorded payments={list} /> : <PaymentMissing />
}

export default guarded(HandOver)

definePageConfig({ navigationBarTitleText: '去缴费' })
