import { slipIn } from '@/payment'
import type { Declaration } from '@/payment'
import { Dialog, Txt } from '@/ui'
import { paid as words, yuan } from '@/ui/text'
import type { MemberPayment } from '@/app/payments'

/** Amounts that look mistyped, each in a sentence; empty: none does. Named where there are several payments. */
export function oddAmounts(declared: readonly Declaration[], list: readonly MemberPayment[]): string[] {
  return declared.flatMap(({ id, amountFen }) => {
    const payment = list.find(({ record }) => record.id === id)
    const due = payment?.record.quote.amountFen ?? 0
    const slip = slipIn(amountFen, due)
    if (!payment || slip === null) return []
    const says =
      slip.kind === 'too-much'
        ? words.tooMuch(yuan(amountFen), slip.times)
        : words.tooLittle(yuan(amountFen), yuan(due))
    return [list.length > 1 ? words.oddOf(payment.member.nickname, says) : says]
  })
}

interface Props {
  says: readonly string[]
  onConfirm: () => void
  onChange: () => void
}

/** Asked before such an amount is written down. */
export function OddAmounts({ says, onConfirm, onChange }: Props) {
  if (says.length === 0) return null
  return (
    <Dialog
      title={words.oddTitle}
      confirm={words.oddConfirm}
      cancel={words.oddChange}
      onConfirm={onConfirm}
      onCancel={onChange}
    >
      {says.map((line) => (
        <Txt key={line} block>
          {line}
        </Txt>
      ))}
    </Dialog>
  )
}
