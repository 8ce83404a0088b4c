/** What comes after paying, in words. */
import type { CivilDate } from '@/calculator'
import type { PaymentRecord } from '@/payment'
import type { Step } from '@/ui'
import { dateNear, enrolling, paid as words, paidSentence, status, yuan } from '@/ui/text'
import type { NextDay } from '@/app/after-paying'
import type { PaymentYear } from '@/app/payments'

interface DoneLine {
  record: PaymentRecord
  label: string
  value: string
  note: string
}

/** Each payment: for whom, when and how much, and what it brings. */
export function doneLines(list: readonly PaymentYear[], asOf: CivilDate): DoneLine[] {
  return list.map(({ record, member, year }) => ({
    record,
    label: status.heading(member.nickname, record.benefitYear),
    value: record.paid ? words.doneLine(dateNear(record.paid.on, asOf), yuan(record.paid.amountFen)) : '',
    note: year ? paidSentence(year, asOf) : ''
  }))
}

/** A day to come, as a step. `isFree`: nothing was paid. */
export function stepOf(day: NextDay, asOf: CivilDate, isFree = false): Step {
  if (day.kind === 'recheck') {
    const note = isFree ? enrolling.recheckNote : words.recheckNote
    const step = { id: 'recheck', title: words.recheck, note, status: 'ahead' } as const
    return day.on === null ? step : { ...step, when: dateNear(day.on, asOf) }
  }
  const { on, nicknames, isEarliest } = day
  const when = dateNear(on, asOf)
  return {
    id: on,
    title: words.coverFrom(nicknames.join('、')),
    when: isEarliest ? words.earliest(when) : when,
    status: 'ahead'
  }
}
