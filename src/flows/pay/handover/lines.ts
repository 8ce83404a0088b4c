/** What has to be typed in at the channel: from the records, which hold it from the quote. */
import { regionPath, UnknownRegionError } from '@/policy'
import { amountWords, handover, pay, tiers, yuan } from '@/ui/text'
import type { MemberPayment } from '@/app/payments'

interface Line {
  key: string
  label: string
  value: string
  /** What is copied, where it is not what is shown. */
  copied?: string
  note?: string | undefined
}

interface Lines {
  /** The same for everybody. */
  common: Line[]
  /** Each one's own. */
  each: { id: string; nickname: string; lines: Line[] }[]
}

const { rows } = handover

export function linesFor(payments: readonly MemberPayment[]): Lines {
  const shared = [scheme(), ...same(payments, region), ...same(payments, year)]
  const each = payments.map((payment) => ({
    id: payment.record.id,
    nickname: payment.member.nickname,
    lines: [
      ...(payments.length === 1 ? [who(payment)] : []),
      ...[region(payment), year(payment)].filter(({ key }) => !shared.some((line) => line.key === key)),
      ...tier(payment),
      amount(payment)
    ]
  }))
  return { common: shared, each }
}

function same(payments: readonly MemberPayment[], read: (payment: MemberPayment) => Line): Line[] {
  const [first, ...others] = payments.map(read)
  return first && others.every(({ value }) => value === first.value) ? [first] : []
}

const scheme = (): Line => ({ key: 'scheme', label: rows.scheme, value: handover.scheme })
const who = ({ member }: MemberPayment): Line => ({
  key: 'who',
  label: rows.who,
  value: member.nickname
})

function region({ record }: MemberPayment): Line {
  return { key: 'region', label: rows.region, value: wholePath(record.region) }
}

function wholePath(code: string): string {
  try {
    return regionPath(code).join('')
  } catch (error) {
    if (error instanceof UnknownRegionError) return code
    throw error
  }
}

function year({ record: { benefitYear } }: MemberPayment): Line {
  return { key: 'year', label: rows.year, value: handover.yearValue(benefitYear), copied: String(benefitYear) }
}

function tier({ record: { quote } }: MemberPayment): Line[] {
  return quote.tier === 'standard' ? [] : [{ key: 'tier', label: rows.tier, value: tiers[quote.tier] }]
}

function amount({ record: { quote } }: MemberPayment): Line {
  const { prefix, note } = amountWords(quote)
  const number = yuan(quote.amountFen)
  return {
    key: 'amount',
    label: rows.amount,
    value: pay.amount(prefix, number),
    copied: number.replace(/,/g, ''),
    note: note === '' ? undefined : note
  }
}
