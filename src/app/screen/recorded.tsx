import { Button, Card, Empty, Row, Rows } from '@/ui'
import { common, handover, home, paid, states, status } from '@/ui/text'
import { batchOf, handoverUrl, statusUrl } from '@/app/payments'
import type { MemberPayment } from '@/app/payments'
import { open, openTab } from '@/app/navigation'
import { Screen } from './screen'

/** Came back to a step that is behind: where each payment stands now, and the way on. */
export function Recorded({ payments }: { payments: readonly MemberPayment[] }) {
  const left = payments.find(({ record }) => record.state === 'handed-over')?.record
  const [title, says] = left ? [home.unansweredTitle, handover.leftSays] : [handover.doneTitle, handover.doneSays]
  return (
    <Screen
      title={title}
      back={{ words: common.backHome, onBack: () => openTab('home') }}
      foot={
        left ? (
          <Button onPress={() => open(handoverUrl(batchOf(left)))}>{home.unansweredGo}</Button>
        ) : (
          <Button onPress={() => openTab('home')}>{common.backHome}</Button>
        )
      }
    >
      <Empty title={title}>{says}</Empty>
      <Card flush>
        <Rows>
          {payments.map(({ record, member }) => (
            <Row
              key={record.id}
              label={status.heading(member.nickname, record.benefitYear)}
              note={record.state === 'handed-over' ? states.paying : status.steps[record.state]}
              onPress={() => open(statusUrl(record))}
            />
          ))}
        </Rows>
      </Card>
    </Screen>
  )
}

interface Props {
  title?: string
  says?: string
}

/** A payment that there is not, or not any more: a sentence and the way back. */
export function PaymentMissing({ title = paid.missingTitle, says = paid.missingSays }: Props) {
  return (
    <Screen title={common.appName} foot={<Button onPress={() => openTab('home')}>{common.backHome}</Button>}>
      <Empty title={title}>{says}</Empty>
    </Screen>
  )
}
