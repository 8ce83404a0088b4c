/** What comes after paying, from what payment and reminders answer. */
import type { CivilDate } from '@/calculator'
import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'
import type { PlannedReminder } from '@/reminder'
import type { Step } from '@/ui'
import { dateNear, isEarliest, paid as words, paidSentence, status, yuan } from '@/ui/text'
import type { MemberPayment } from '@/app/payments'
import { yearOfRecord } from '@/app/year-of'

interface DoneLine {
  record: PaymentRecord
  label: string
  value: string
  note: string
}

/** Each payment: for whom, when and how much, and what it brings. */
export function doneLines(
  list: readonly MemberPayment[],
  records: readonly PaymentRecord[],
  asOf: CivilDate
): DoneLine[] {
  return list.map((payment) => {
    const { record, member } = payment
    const year = yearOfRecord(record, member, records, asOf)
    return {
      record,
      label: status.heading(member.nickname, record.benefitYear),
      value: record.paid ? words.doneLine(dateNear(record.paid.on, asOf), yuan(record.paid.amountFen)) : '',
      note: year ? paidSentence(year, asOf) : ''
    }
  })
}

/** The next days that matter, earliest first: looking for the payment, waits and covers that begin. */
export function nextSteps(
  list: readonly MemberPayment[],
  records: readonly PaymentRecord[],
  reminders: readonly PlannedReminder[],
  asOf: CivilDate
): Step[] {
  const [recheck] = reminders
    .filter(({ kind }) => kind === 'recheck')
    .map(({ on }) => on)
    .sort()
  const covers = list.flatMap((payment) => {
    const assessment = yearOfRecord(payment.record, payment.member, records, asOf)?.assessment
    const on = assessment?.cover?.startsOn ?? null
    if (!assessment || on === null || on <= asOf) return []
    return [{ on, nickname: payment.member.nickname, isEarliest: isEarliest(assessment) }]
  })
  const days = [...new Set(covers.map(({ on }) => on))].sort()
  return [
    ...(list.some(({ record }) => record.state === 'declared-paid') ? [recheckStep(recheck, asOf)] : []),
    ...days.map((on) => ({
      id: on,
      title: words.coverFrom(namesOn(covers, on)),
      when: covers.some((cover) => cover.on === on && cover.isEarliest)
        ? words.earliest(dateNear(on, asOf))
        : dateNear(on, asOf),
      status: 'ahead' as const
    }))
  ]
}

/** Without a day where nobody wants to be reminded of it. */
function recheckStep(on: CivilDate | undefined, asOf: CivilDate): Step {
  const step = { id: 'recheck', title: words.recheck, note: words.recheckNote, status: 'ahead' } as const
  return on === undefined ? step : { ...step, when: dateNear(on, asOf) }
}

function namesOn(covers: readonly { on: CivilDate; nickname: string }[], day: CivilDate): string {
  return [...new Set(covers.filter(({ on }) => on === day).map(({ nickname }) => nickname))].join('、')
}

/** Quoted today and not handed over: those of other places, whose turn comes after. */
export function stillQuoted(
  records: readonly PaymentRecord[],
  members: readonly Member[],
  asOf: CivilDate
): MemberPayment[] {
  return records.flatMap((record) => {
    const member = members.find(({ id }) => id === record.memberId)
    return member && record.state === 'quoted' && record.quote.quotedOn === asOf ? [{ record, member }] : []
  })
}
