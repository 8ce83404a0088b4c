/** What comes after paying: the next days that matter, and who is still to be paid for. Chooses among answers; computes none. */
import type { CivilDate } from '@/calculator'
import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'
import type { PlannedReminder } from '@/reminder'
import { isEarliest } from '@/ui/text'
import type { MemberPayment, PaymentYear } from './payments'

export type NextDay =
  /** `null`: nobody wants to be reminded of it. */
  | { kind: 'recheck'; on: CivilDate | null }
  /** `isEarliest`: of one of them cover may begin later, by a longer reading of the wait. */
  | { kind: 'cover'; on: CivilDate; nicknames: readonly string[]; isEarliest: boolean }

/** Looking for the payment first, then covers that begin, earliest first. */
export function nextDays(
  list: readonly PaymentYear[],
  reminders: readonly PlannedReminder[],
  asOf: CivilDate
): NextDay[] {
  const [recheck = null] = reminders
    .filter(({ kind }) => kind === 'recheck')
    .map(({ on }) => on)
    .sort()
  const covers = list.flatMap(({ member, year }) => {
    const on = year?.assessment.cover?.startsOn ?? null
    if (!year || on === null || on <= asOf) return []
    return [{ on, nickname: member.nickname, isEarliest: isEarliest(year.assessment) }]
  })
  const days = [...new Set(covers.map(({ on }) => on))].sort()
  return [
    ...(list.some(({ record }) => record.state === 'declared-paid') ? [{ kind: 'recheck' as const, on: recheck }] : []),
    ...days.map((on) => {
      const beginning = covers.filter((cover) => cover.on === on)
      return {
        kind: 'cover' as const,
        on,
        nicknames: [...new Set(beginning.map(({ nickname }) => nickname))],
        isEarliest: beginning.some((cover) => cover.isEarliest)
      }
    })
  ]
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
