import { isFree } from '@/calculator'
import type { Assessment } from '@/calculator'
import type { Member } from '@/household'
import { mustCallFirst, PaymentError } from '@/payment'
import type { MemberYears } from '@/payment'
import { household, payments } from '@/app/services'
import { Button } from '@/ui'
import { answer, answerDetails, common, handover, home } from '@/ui/text'
import { editMember, openGuide } from '@/app/open-guide'
import { batchOf, handoverUrl, recordUrl, statusUrl } from '@/app/payments'
import { leaveBy, open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { isPaidYear, nextStepOf } from '@/app/member-years'
import { record } from './answer-dialog'
import type { Asking } from './answer-dialog'
import type { Subject } from '@/app/subject'

interface Props {
  subject: Subject
  years: MemberYears
  onAsk: (asking: Asking) => void
}

/** What to do with the answer: pay, keep it, ask again, or, of a member that is kept, change or remove them. */
export function AnswerFoot({ subject, years, onAsk }: Props) {
  const { member, canSave, isEdited } = subject
  if (member) {
    const next = doorOf(member.id, years)
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
            {isFree(due.amountDue) ? answerDetails.enrolledAlready : answerDetails.paidAlready}
          </Button>
        ) : null}
        <Button kind={next || dials ? 'plain' : 'primary'} onPress={() => editMember(member.id)}>
          {answer.edit}
        </Button>
      </>
    )
  }
  const again = () => {
    household.guide.start()
    openGuide()
  }
  return (
    <>
      {canSave ? (
        <Button
          onPress={() =>
            record(
              () => void household.guide.save(),
              () => onAsk('preview')
            )
          }
        >
          {isEdited ? answerDetails.saveChange : answerDetails.save}
        </Button>
      ) : null}
      <Button kind={canSave ? 'plain' : 'primary'} onPress={again}>
        {common.again}
      </Button>
    </>
  )
}

interface Door {
  words: string
  url: string
  isUrgent: boolean
  /** The answer says to call before paying. */
  asksFirst?: boolean
  /** What can be paid now. */
  due?: Assessment
}

/** Where the next step is taken; `null`: nothing is to be done. */
function doorOf(memberId: string, years: MemberYears): Door | null {
  const step = nextStepOf(years)
  switch (step?.kind) {
    case 'answer':
      return { words: handover.askTitle, url: handoverUrl(batchOf(step.record)), isUrgent: true }
    case 'pay': {
      const { assessment } = step.year
      const words = isFree(assessment.amountDue) ? answer.enrol : home.pay
      const url = `${routes.pay}?member=${memberId}`
      return { words, url, isUrgent: true, asksFirst: mustCallFirst(step.year), due: assessment }
    }
    case 'look':
      return { words: home.status, url: statusUrl(step.record), isUrgent: false }
    case undefined:
      return null
  }
}

/**
 * Opens the page that writes a payment down which was made without this app; nothing is while another day is looked at.
 * Where one is kept already, as from a day that is still ahead on a clock that was put back, it opens that one.
 */
function paidAlready({ id, region }: Member, assessment: Assessment, inPreview: () => void): void {
  try {
    leaveBy(() => open(recordUrl(payments.quote([{ memberId: id, region, assessment }]))))
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error
    const { code, data } = error.fault
    if (code === 'preview-on') inPreview()
    else if ((code === 'under-way' || code === 'already-paid') && data.id !== undefined)
      open(statusUrl({ id: data.id }))
    else throw error
  }
}
