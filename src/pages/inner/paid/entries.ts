/** What is typed in about a payment, and which of it is refused. */
import type { Declaration, PaymentError, PaymentErrorCode, PaymentRecord } from '@/payment'
import { RECEIPT_MAX } from '@/payment'
import { paymentErrors } from '@/ui/text'
import type { Fault } from '../../shared/use-faults'

/** As typed. */
export interface Entry {
  id: string
  on: string
  amount: string
  receipt: string
}

type EntryField = Exclude<keyof Entry, 'id'>

/** The id of an entry's field on the page. */
export const fieldOf = (id: string, field: EntryField) => `paid-${field}-${id}`

/** What was quoted, today; or what was written down before. */
export function firstEntry({ id, quote, paid }: PaymentRecord, asOf: string): Entry {
  return paid
    ? { id, on: paid.on, amount: typedYuan(paid.amountFen), receipt: paid.receipt }
    : { id, on: asOf, amount: typedYuan(quote.amountFen), receipt: '' }
}

function typedYuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}

export function declarationOf({ id, on, amount, receipt }: Entry): Declaration {
  return { id, on, amountFen: fenOf(amount), receipt }
}

/** Whole fen; NaN for what is no amount of yuan. */
function fenOf(text: string): number {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const [, yuan = '', cents = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  return yuan === '' ? NaN : Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
}

const FIELDS: Partial<Record<PaymentErrorCode, EntryField>> = {
  'amount-invalid': 'amount',
  'date-before-payment': 'on',
  'date-in-future': 'on',
  'date-invalid': 'on',
  'receipt-too-long': 'receipt'
}

/** The fields that a refusal is about; where it is about none, it stands at `elsewhere`. */
export function faultsOf({ code, data }: PaymentError, entries: readonly Entry[], elsewhere: string): Fault[] {
  const says = paymentErrors[code](data)
  const field = FIELDS[code]
  if (field === undefined) return [{ field: elsewhere, says }]
  const concerned = entries.filter((entry) => isConcerned(entry, field, data))
  return concerned.map(({ id }) => ({ field: fieldOf(id, field), says }))
}

function isConcerned(entry: Entry, field: EntryField, { date }: PaymentError['data']): boolean {
  switch (field) {
    case 'amount':
      return Number.isNaN(fenOf(entry.amount))
    case 'receipt':
      return entry.receipt.trim().length > RECEIPT_MAX
    case 'on':
      return date === undefined || entry.on === date
  }
}

/** Where one day is asked of all, what is wrong with it is said once, at the field of the first. */
export function withOneDate(faults: readonly Fault[], firstId: string): Fault[] {
  const isDate = ({ field }: Fault) => field.startsWith(fieldOf('', 'on'))
  const date = faults.find(isDate)
  const others = faults.filter((fault) => !isDate(fault))
  return date ? [{ field: fieldOf(firstId, 'on'), says: date.says }, ...others] : others
}
