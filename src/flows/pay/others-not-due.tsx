import { Card, Notice, Row, Rows } from '@/ui'
import { home, pay } from '@/ui/text'
import { editMember } from '@/app/open-guide'
import { batchOf, handoverUrl } from '@/app/payments'
import { open } from '@/app/navigation'
import { warningWords } from '@/app/warnings'
import { yearWords } from '@/app/year-words'
import { MoreRows, usePaged } from '@/app/screen/paged'
import type { Candidates } from '@/app/candidates'

interface Props {
  candidates: Candidates
  asOf: string
}

/** Who is not in the list, and why: begun and not said what became of it, nothing to be paid now, or data to be mended first. */
export function OthersNotDue({ candidates: { pending, toAsk, stopped, broken }, asOf }: Props) {
  const pendingList = usePaged(pending)
  const askList = usePaged(toAsk)
  const stopList = usePaged(stopped)
  return (
    <>
      {pendingList.rows.map(({ key, member: { nickname }, year: { record } }) => (
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
      <MoreRows paged={pendingList} />
      {toAsk.length > 0 ? (
        <Card flush title={pay.askTitle}>
          <Rows>
            {askList.rows.map(({ key, member, year, assessment }) => (
              <Row key={key} label={pay.label(member.nickname, assessment.benefitYear)} note={yearWords(year)} />
            ))}
          </Rows>
        </Card>
      ) : null}
      <MoreRows paged={askList} />
      {stopped.length + broken.length > 0 ? (
        <Card flush title={pay.stopTitle}>
          <Rows>
            {stopList.rows.map(({ key, member, assessment, stop }) => (
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
      <MoreRows paged={stopList} />
    </>
  )
}
