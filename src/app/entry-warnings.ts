/** What somebody types in of a payment that looks wrong: asked about once, before it is written down. */
import { isCivilDate } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { residentOn } from '@/household'
import { amountMismatch, onDayPaid } from '@/payment'
import type { AmountMismatch, Declaration, PaymentRecord, Quote } from '@/payment'
import { shelfOf } from './assessed'
import type { MemberPayment } from './payments'

export interface EntryWarning {
  /** Whose payment it is; `null`: there is but one. */
  nickname: string | null
  about: AmountWarning | DayWarning
}

interface AmountWarning {
  kind: 'amount'
  mismatch: AmountMismatch
  amountFen: number
  /** What is due. */
  quote: Quote
}

/** A day on which the notice lets nobody like this pay. */
interface DayWarning {
  kind: 'day'
  on: CivilDate
}

/** Empty: nothing looks wrong. What stood there before is not asked about again. */
export function entryWarnings(
  declared: readonly Declaration[],
  list: readonly MemberPayment[],
  asOf: CivilDate
): EntryWarning[] {
  return declared.flatMap((declaration) => {
    const payment = list.find(({ record }) => record.id === declaration.id)
    if (!payment) return []
    const nickname = list.length > 1 ? payment.member.nickname : null
    return [...amountWarning(declaration, payment.record), ...dayWarning(declaration, payment, asOf)].map((about) => ({
      nickname,
      about
    }))
  })
}

function amountWarning({ amountFen }: Declaration, { quote, paid }: PaymentRecord): AmountWarning[] {
  const mismatch = paid?.amountFen === amountFen ? null : amountMismatch(amountFen, quote.amountFen)
  return mismatch === null ? [] : [{ kind: 'amount', mismatch, amountFen, quote }]
}

function dayWarning({ on, ...said }: Declaration, { record, member }: MemberPayment, asOf: CivilDate): DayWarning[] {
  if (!isCivilDate(on) || on > asOf || record.paid?.on === on) return []
  const shelf = shelfOf(record.region)
  const resident = residentOn(member, on)
  if (shelf === null) return []
  const bought = resident && onDayPaid(shelf, resident, { ...record, paid: { ...said, on, saidBy: 'resident' } })
  return bought?.amountDue ? [] : [{ kind: 'day', on }]
}
