import { useRouter } from '@tarojs/taro'
import { guarded } from '@/app/screen/guarded'
import { PaymentMissing } from '@/app/screen/recorded'
import { usePayments } from '@/app/payments'
import { Correct } from './correct'
import { Declare } from './declare'
import { Done } from './done'

/** What was paid: written down, confirmed, or put right. Which of these follows from the records alone. */
function PaidPage() {
  const { params } = useRouter()
  const list = usePayments()
  const left = list.filter(({ record }) => record.state === 'handed-over' && record.channel?.kind !== 'cashier')
  const quoted = list.filter(({ record }) => record.state === 'quoted')
  const done = list.filter(({ record }) => record.paid !== null && record.state !== 'refunded')
  const [first] = done
  if (params.correct !== undefined && first) return <Correct payment={first} />
  if (left.length > 0) return <Declare payments={left} />
  if (params.direct !== undefined && quoted.length > 0) return <Declare payments={quoted} isDirect />
  return done.length > 0 ? <Done payments={done} /> : <PaymentMissing />
}

export default guarded(PaidPage)

definePageConfig({ navigationBarTitleText: '记下缴费' })
