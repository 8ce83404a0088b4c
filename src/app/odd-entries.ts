/** What somebody types in of a payment that looks wrong: asked about once, each in a sentence, before it is written down. */
import { isCivilDate } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { residentOn } from '@/household'
import { onDayPaid, slipIn } from '@/payment'
import type { Declaration, PaymentRecord, Slip } from '@/payment'
import { amountWords, longDate, paid as words, pay, yuan } from '@/ui/text'
import { shelfOf } from './assessed'
import type { MemberPayment } from './payments'

/** Empty: nothing does. What stood there before is not asked about again. Named where there are several payments. */
export function oddEntries(
  declared: readonly Declaration[],
  list: readonly MemberPayment[],
  asOf: CivilDate
): string[] {
  return declared.flatMap((declaration) => {
    const payment = list.find(({ record }) => record.id === declaration.id)
    if (!payment) return []
    const says = [...oddAmount(declaration, payment.record), ...oddDay(declaration, payment, asOf)]
    return list.length > 1 ? says.map((line) => words.oddOf(payment.member.nickname, line)) : says
  })
}

function oddAmount({ amountFen }: Declaration, { quote, paid }: PaymentRecord): string[] {
  const slip = paid?.amountFen === amountFen ? null : slipIn(amountFen, quote.amountFen)
  return slip === null ? [] : [slipWords(slip, yuan(amountFen), dueWords(quote))]
}

function dueWords(quote: PaymentRecord['quote']): string {
  return pay.amount(amountWords(quote).prefix, yuan(quote.amountFen))
}

function slipWords(slip: Slip, amount: string, due: string): string {
  switch (slip.kind) {
    case 'too-much':
      return words.tooMuch(amount, slip.times)
    case 'too-little':
      return words.tooLittle(amount, due)
    case 'nothing':
      return words.nothingPaid(due)
    case 'differs':
      return words.differs(amount, due)
  }
}

/** A day on which the notice lets nobody like this pay. */
function oddDay({ on, ...said }: Declaration, { record, member }: MemberPayment, asOf: CivilDate): string[] {
  if (!isCivilDate(on) || on > asOf || record.paid?.on === on) return []
  const shelf = shelfOf(record.region)
  const resident = residentOn(member, on)
  if (shelf === null) return []
  const bought = resident && onDayPaid(shelf, resident, { ...record, paid: { ...said, on, saidBy: 'resident' } })
  return bought?.amountDue ? [] : [words.oddDay(longDate(on))]
}
