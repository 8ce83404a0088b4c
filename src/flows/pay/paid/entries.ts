/** What is typed in about a payment, and which of it is refused. */
import type { Declaration, PaymentError, PaymentFault, PaymentRecord } from '@/payment'
import { refusalWords } from '@/app/payments'
import type { Entered, Fault } from '@/app/use-faults'

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

/** What stands at the fields of these entries. */
export function enteredOf(entries: readonly Entry[]): Entered {
  return Object.fromEntries(
    entries.flatMap(({ id, ...typed }) =>
      (['on', 'amount', 'receipt'] as const).map((field) => [fieldOf(id, field), typed[field]])
    )
  )
}

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

/** The field that a refusal is about, and of which entry; `null`: it is about none. */
function placeOf({ code, data }: PaymentFault): { id: string; field: EntryField } | null {
  switch (code) {
    case 'amount-invalid':
      return { id: data.id, field: 'amount' }
    case 'date-after-outcome':
    case 'date-in-future':
    case 'date-invalid':
      return { id: data.id, field: 'on' }
    case 'receipt-too-long':
      return { id: data.id, field: 'receipt' }
    default:
      return null
  }
}

/**
 * What is wrong at each field that the refusals are about; what is about none stands at `elsewhere`. `dateId`: the
 * entry at which one day is asked of all.
 */
export function faultsOf(error: PaymentError, elsewhere: string, dateId?: string): Fault[] {
  const faults = [error.fault, ...error.others].map((fault): Fault => {
    const place = placeOf(fault)
    if (place === null) return { field: elsewhere, says: refusalWords(fault) }
    const { id, field } = place
    return { field: fieldOf(field === 'on' ? (dateId ?? id) : id, field), says: refusalWords(fault) }
  })
  return faults.filter(({ field }, place) => faults.findIndex((other) => other.field === field) === place)
}
