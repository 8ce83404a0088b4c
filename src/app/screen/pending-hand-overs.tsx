import type { PaymentRecord } from '@/payment'
import { Notice } from '@/ui'
import { home } from '@/ui/text'
import { handoverUrl } from '@/app/payments'
import { open } from '@/app/navigation'

interface Props {
  batches: readonly { names: readonly string[]; records: readonly Pick<PaymentRecord, 'id'>[] }[]
}

/** Whoever left for a channel is asked what became of it, also after the app was closed in between. */
export function PendingHandOvers({ batches }: Props) {
  return (
    <>
      {batches.map(({ names, records }) => (
        <Notice
          key={records.map(({ id }) => id).join()}
          tone="amber"
          title={home.unansweredTitle}
          action={{
            words: home.unansweredGo,
            label: home.unansweredSpoken(names.join('、')),
            onPress: () => open(handoverUrl(records))
          }}
        >
          {home.unansweredSays(names.join('、'))}
        </Notice>
      ))}
    </>
  )
}
