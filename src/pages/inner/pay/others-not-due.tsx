import { Card, Notice, Row, Rows } from '@/ui'
import { pay } from '@/ui/text'
import { batchOf, handoverUrl } from '../../shared/payments'
import { open } from '../../shared/routes'
import { warningWords } from '../../shared/warnings'
import type { Candidates } from './candidates'

interface Props {
  candidates: Candidates
  asOf: string
}

/** Who is not in the list, and why: begun and not said what became of it, or nothing to be paid now. */
export function OthersNotDue({ candidates: { pending, stopped }, asOf }: Props) {
  return (
    <>
      {pending.map(({ key, member: { nickname }, year: { record } }) => (
        <Notice
          key={key}
          tone='amber'
          action={record ? { words: pay.pendingGo, label: pay.pendingSpoken(nickname), onPress: () => open(handoverUrl(batchOf(record))) } : undefined}
        >
          {pay.pending(nickname)}
        </Notice>
      ))}
      {stopped.length > 0 ? (
        <Card flush title={pay.stopTitle}>
          <Rows>
            {stopped.map(({ key, member, assessment, stop }) => (
              <Row key={key} label={pay.label(member.nickname, assessment.benefitYear)} note={warningWords(stop, asOf)} />
            ))}
          </Rows>
        </Card>
      ) : null}
    </>
  )
}
