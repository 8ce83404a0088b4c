import { Card, Notice, Row, Rows } from '@/ui'
import { home, pay } from '@/ui/text'
import { editMember } from '@/app/open-guide'
import { batchOf, handoverUrl } from '@/app/payments'
import { open } from '@/app/navigation'
import { warningWords } from '@/app/warnings'
import { yearWords } from '@/app/year-words'
import type { Candidates } from '@/app/candidates'

interface Props {
  candidates: Candidates
  asOf: string
}

/** Who is not in the list, and why: begun and not said what became of it, nothing to be paid now, or data to be mended first. */
export function OthersNotDue({ candidates: { pending, toAsk, stopped, broken }, asOf }: Props) {
  return (
    <>
      {pending.map(({ key, member: { nickname }, year: { record } }) => (
        <Notice
          key={key}
          tone="amber"
          action={
            record
              ? {
                  words: pay.pendingGo,
                  label: pay.pendingSpoken(nickname),
                  onPress: () => open(handoverUrl(batchOf(record)))
                }
              : undefined
          }
        >
          {pay.pending(nickname)}
        </Notice>
      ))}
      {toAsk.length > 0 ? (
        <Card flush title={pay.askTitle}>
          <Rows>
            {toAsk.map(({ key, member, year, assessment }) => (
              <Row key={key} label={pay.label(member.nickname, assessment.benefitYear)} note={yearWords(year)} />
            ))}
          </Rows>
        </Card>
      ) : null}
      {stopped.length + broken.length > 0 ? (
        <Card flush title={pay.stopTitle}>
          <Rows>
            {stopped.map(({ key, member, assessment, stop }) => (
              <Row
                key={key}
                label={pay.label(member.nickname, assessment.benefitYear)}
                note={warningWords(stop, asOf)}
              />
            ))}
            {broken.map(({ id, nickname }) => (
              <Row key={id} label={nickname} note={home.broken} onPress={() => editMember(id)} />
            ))}
          </Rows>
        </Card>
      ) : null}
    </>
  )
}
