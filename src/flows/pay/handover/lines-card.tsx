import { Card, CopyRow } from '@/ui'
import { handover } from '@/ui/text'
import type { MemberPayment } from '@/app/payments'
import { useCopy } from '@/app/use-copy'
import { linesFor } from './lines'

interface Props {
  title: string
  payments: readonly MemberPayment[]
}

/** Everything that has to be typed in at the channel, each to be copied: what all share first, then each one's own. */
export function LinesCards({ title, payments }: Props) {
  const { outcomeOf, copy } = useCopy()
  const { common, each } = linesFor(payments)
  const [only] = each
  const groups =
    each.length === 1 && only
      ? [{ ...only, title, lines: [...common, ...only.lines] }]
      : [
          { id: 'common', title, lines: common },
          ...each.map((one) => ({ ...one, title: handover.forWhom(one.nickname) }))
        ]
  return (
    <>
      {groups.map((group) => (
        <Card key={group.id} flush title={group.title}>
          {group.lines.map(({ key, label, value, copied = value, note }) => (
            <CopyRow
              key={key}
              label={label}
              value={value}
              note={note}
              outcome={outcomeOf(`${group.id}-${key}`)}
              onCopy={() => copy(`${group.id}-${key}`, copied)}
            />
          ))}
        </Card>
      ))}
    </>
  )
}
