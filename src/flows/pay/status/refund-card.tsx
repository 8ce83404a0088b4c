import { useState } from 'react'
import type { Basis } from '@/calculator'
import { PaymentError } from '@/payment'
import type { PaymentRecord } from '@/payment'
import { payments, household } from '@/app/services'
import { Card, DateField, Dialog, Notice, TextButton, Txt } from '@/ui'
import { status as words } from '@/ui/text'
import { policyOf } from '@/app/assessed'
import { refusalWords } from '@/app/payments'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import './refund-card.scss'

const REFUNDED_ON = 'refunded-on'

/** Whether the money can be had back, before cover has begun and after it, from the notice; and noting that it came back. */
export function RefundCard({ record, hasBegun }: { record: PaymentRecord; hasBegun: boolean }) {
  const preview = useStore(household.days, (days) => days.preview)
  const [asking, setAsking] = useState(false)
  const refund = policyOf(record.quote)?.refund ?? null
  const rules: Basis[] = refund
    ? hasBegun
      ? [refund.afterCover.basis]
      : [refund.beforeCover.basis, refund.afterCover.basis]
    : []
  const doubts = new Set(rules.flatMap(({ otherReading }) => otherReading ?? []))
  const sources = new Set(rules.map(({ notice, clause }) => words.refundFrom(notice, clause)))
  return (
    <Card title={words.refundTitle} className="refund">
      {refund === null ? <Txt block>{words.refundNone}</Txt> : null}
      {rules.map(({ says }) => (
        <Txt key={says} block>
          {says}
        </Txt>
      ))}
      {[...doubts].map((doubt) => (
        <Txt key={doubt} block size="note" tone="second">
          {doubt}
        </Txt>
      ))}
      {[...sources].map((source) => (
        <Txt key={source} block size="note" tone="second">
          {source}
        </Txt>
      ))}
      {preview === null ? <TextButton onPress={() => setAsking(true)}>{words.refundAct}</TextButton> : null}
      {asking ? <RefundDialog record={record} onClose={() => setAsking(false)} /> : null}
    </Card>
  )
}

function RefundDialog({ record, onClose }: { record: PaymentRecord; onClose: () => void }) {
  const asOf = useStore(household.days, (days) => days.asOf)
  const [on, setOn] = useState(asOf)
  const { faultAt, setFaults } = useFaults({ [REFUNDED_ON]: on })

  const confirm = () => {
    try {
      payments.refund(record.id, on)
      onClose()
    } catch (refusal) {
      if (!(refusal instanceof PaymentError)) throw refusal
      setFaults([{ field: REFUNDED_ON, says: refusalWords(refusal.fault) }])
    }
  }

  return (
    <Dialog title={words.refundDialog} confirm={words.refundConfirm} danger onConfirm={confirm} onCancel={onClose}>
      <Notice tone="amber">{words.refundSays}</Notice>
      <DateField id={REFUNDED_ON} label={words.refundDate} error={faultAt(REFUNDED_ON)} value={on} onChange={setOn} />
    </Dialog>
  )
}
