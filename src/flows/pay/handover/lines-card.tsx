import { useState } from 'react'
import { copyText } from '@/app/services'
import { Card, CopyRow } from '@/ui'
import { common as words, handover } from '@/ui/text'
import type { MemberPayment } from '@/app/payments'
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

interface Copying {
  /** What came of copying this one last; `undefined`: it was not, or another was copied since. */
  outcomeOf: (key: string) => string | undefined
  copy: (key: string, text: string) => void
}

/** Copies one of several things, and says on its button what came of it. */
function useCopy(): Copying {
  const [last, setLast] = useState<{ key: string; words: string } | null>(null)
  return {
    outcomeOf: (key) => (last?.key === key ? last.words : undefined),
    copy(key, text) {
      copyText(text).then(
        () => setLast({ key, words: words.copied }),
        () => setLast({ key, words: words.copyFailed })
      )
    }
  }
}
