import { Card, Figure, Txt } from '@/ui'
import { common, sumWords } from '@/ui/text'
import type { MemberPayment } from '@/app/payments'
import { quotedTotal } from '@/app/total'

interface Props {
  payments: readonly MemberPayment[]
  channelName: string
  /** When one left, where that is worth saying. */
  note?: string | undefined
}

/** For whom, how much and where, at a glance. */
export function Summary({ payments, channelName, note }: Props) {
  const { prefix, amount } = sumWords(quotedTotal(payments.map(({ record }) => record)).sum)
  const names = [...new Set(payments.map(({ member }) => member.nickname))].join('、')
  return (
    <Card>
      <Txt block tone="second">
        {names}
      </Txt>
      <Figure size="amount" prefix={prefix} number={amount} unit={common.yuan} />
      <Txt block>{channelName}</Txt>
      {note === undefined ? null : (
        <Txt block size="note" tone="second">
          {note}
        </Txt>
      )}
    </Card>
  )
}
