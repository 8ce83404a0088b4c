import type { Assessment } from '@/calculator'
import { asksFirst, isUrged } from '@/payment'
import type { MemberYears, YearStatus } from '@/payment'
import { shell } from '@/app/services'
import { Button } from '@/ui'
import { answer, common, handover, home } from '@/ui/text'
import { editMember } from '@/app/edit-member'
import { batchOf, handoverUrl, statusUrl } from '@/app/payments'
import { open, routes } from '@/app/routes'
import { isPaidYear } from '@/app/member-years'
import { paidAlready } from './paid-already'
import { record } from './record'
import type { Subject } from '@/app/subject'

/** What has to be asked before something is done, or told instead of doing it. */
export type Asking = 'remove' | 'preview'

interface Props {
  subject: Subject
  years: MemberYears
  onAsk: (asking: Asking) => void
}

/** What to do with the answer: pay, keep it, ask again, or, of a member that is kept, change or remove them. */
export function AnswerFoot({ subject, years, onAsk }: Props) {
  const { member, canSave } = subject
  if (member) {
    const next = nextStep(member.id, years)
    const due = next?.due
    // The card of a year without a notice has the one thing to do today: to call.
    const dials = years.lead.season !== null && !isPaidYear(years.lead)
    return (
      <>
        {next ? (
          <Button
            kind={next.asksFirst || (dials && !next.isUrgent) ? 'plain' : 'primary'}
            onPress={() => open(next.url)}
          >
            {next.words}
          </Button>
        ) : null}
        {due ? (
          <Button kind="plain" onPress={() => paidAlready(member, due, () => onAsk('preview'))}>
            {isFree(due) ? answer.enrolledAlready : answer.paidAlready}
          </Button>
        ) : null}
        <Button kind={next || dials ? 'plain' : 'primary'} onPress={() => editMember(member.id)}>
          {answer.edit}
        </Button>
      </>
    )
  }
  const again = () => {
    shell.guide.start()
    open(routes.guide)
  }
  return (
    <>
      {canSave ? (
        <Button
          onPress={() =>
            record(
              () => void shell.guide.save(),
              () => onAsk('preview')
            )
          }
        >
          {answer.save}
        </Button>
      ) : null}
      <Button kind={canSave ? 'plain' : 'primary'} onPress={again}>
        {common.again}
      </Button>
    </>
  )
}

interface NextStep {
  words: string
  url: string
  isUrgent: boolean
  /** The answer says to call before paying. */
  asksFirst?: boolean
  /** What can be paid now. */
  due?: Assessment
}

/** What the year that can be paid, or is being paid, leads to; `null`: nothing is to be done about it. */
function nextStep(memberId: string, { lead, rest }: MemberYears): NextStep | null {
  const years = [lead, ...rest]
  const paying = years.find(({ state }) => state === 'paying')?.record
  if (paying) return { words: handover.askTitle, url: handoverUrl(batchOf(paying)), isUrgent: true }
  const due = years.find(isUrged)
  if (due) {
    const { assessment } = due
    const words = isFree(assessment) ? answer.enrol : home.pay
    const url = `${routes.pay}?member=${memberId}`
    return { words, url, isUrgent: true, asksFirst: asksFirst(due), due: assessment }
  }
  const paid = years.find(hasPayment)?.record
  return paid ? { words: home.status, url: statusUrl(paid), isUrgent: false } : null
}

/** One enrols all the same, but that is no payment. */
function isFree({ amountDue }: Assessment): boolean {
  return amountDue?.totalFen === 0
}

function hasPayment(year: YearStatus): boolean {
  return isPaidYear(year) && year.record?.paid !== undefined && year.record.paid !== null
}
