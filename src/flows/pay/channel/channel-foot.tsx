import { answerDetails, common, preview } from '@/ui/text'
import { Button } from '@/ui'
import { recordUrl } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { open, openTab } from '@/app/navigation'
import { leavePreview } from '@/app/screen/screen'

/** The way on where nobody is left for: to write down what was done elsewhere, and home. */
export function ElsewhereFoot({
  payments,
  words = answerDetails.paidAlready
}: {
  payments: readonly MemberPayment[]
  words?: string
}) {
  return (
    <>
      {payments.length > 0 ? (
        <Button onPress={() => open(recordUrl(payments.map(({ record }) => record)))}>{words}</Button>
      ) : null}
      <Button kind="plain" onPress={() => openTab('home')}>
        {common.backHome}
      </Button>
    </>
  )
}

/** While another day is looked at nothing is paid. */
export function PreviewFoot() {
  return <Button onPress={leavePreview}>{preview.backToToday}</Button>
}
