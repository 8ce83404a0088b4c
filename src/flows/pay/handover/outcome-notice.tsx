import type { HandOverOutcome, PaymentRecord } from '@/payment'
import { Notice } from '@/ui'
import { handover, handoverFailures, yuan } from '@/ui/text'

type Named = Pick<PaymentRecord, 'id'>

/** What came of leaving for a channel the last time, for the page that then asks about it. Known until the app ends. */
let last: { of: string; outcome: HandOverOutcome } | null = null

const named = (records: readonly Named[]) => records.map(({ id }) => id).join()

export function noteOutcome(records: readonly Named[], outcome: HandOverOutcome): void {
  last = { of: named(records), outcome }
}

/** `null`: these were not the last ones with which somebody left. */
export function outcomeOf(records: readonly Named[]): HandOverOutcome | null {
  return last?.of === named(records) ? last.outcome : null
}

interface Props {
  outcome: HandOverOutcome
  /** Goes on with the amount that the server wants. */
  onAccept: (fen: number) => void
}

/** Why one is still here. */
export function OutcomeNotice({ outcome, onAccept }: Props) {
  switch (outcome.kind) {
    case 'cancelled':
      return <Notice live>{handover.cancelled}</Notice>
    case 'failed':
      return (
        <Notice tone="red" live>
          {handoverFailures[outcome.reason]}
        </Notice>
      )
    case 'amount-differs': {
      const { quotedFen, amountFen } = outcome
      return (
        <Notice
          tone="amber"
          live
          title={handover.differsTitle}
          action={{ words: handover.differsPay(yuan(amountFen)), onPress: () => onAccept(amountFen) }}
        >
          {handover.differs(yuan(quotedFen), yuan(amountFen))}
        </Notice>
      )
    }
    default:
      return null
  }
}
