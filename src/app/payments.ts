/** Payments as addresses name them: by their ids alone, so that no amount and no state can come from outside. */
import { useRouter } from '@tarojs/taro'
import type { Member } from '@/household'
import type { PaymentErrorCode, PaymentErrorData, PaymentFault, PaymentRecord, YearStatus } from '@/payment'
import { library } from '@/policy'
import { paymentErrors } from '@/ui/text'
import { changedSince } from './quote-changes'
import type { Changed } from './quote-changes'
import { yearOfRecord } from './member-years'
import { payments, household } from './services'
import { routes } from './routes'
import { useStore } from './use-store'

export interface MemberPayment {
  record: PaymentRecord
  member: Member
}

export interface PaymentYear extends MemberPayment {
  /** `null`: the rules of its place cannot be read. */
  year: YearStatus | null
}

/** The payments that the address names, in its order; without those that are unknown, or of nobody in the family. */
export function usePayments(): MemberPayment[] {
  const { params } = useRouter()
  const members = useStore(household.store, (state) => state.members)
  const records = useStore(payments.state, (state) => state.records)
  return idsIn(params.records).flatMap((id) => {
    const record = records.find((candidate) => candidate.id === id)
    const member = members.find((candidate) => candidate.id === record?.memberId)
    return record && member ? [{ record, member }] : []
  })
}

/** The year that each payment is for, as of the day that is looked at. */
export function useYears(list: readonly MemberPayment[]): PaymentYear[] {
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(household.days, (state) => state.asOf)
  return list.map(({ record, member }) => ({
    record,
    member,
    year: yearOfRecord(record, member, records, asOf, library)
  }))
}

/** Payments that may not be handed over as they were quoted; empty: all may. */
export function useChanged(list: readonly MemberPayment[]): Changed[] {
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(household.days, (state) => state.asOf)
  return changedSince(list, records, asOf, library)
}

function idsIn(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))]
}

const named = (records: readonly Named[]) => `records=${records.map(({ id }) => id).join(',')}`

type Named = Pick<PaymentRecord, 'id'>

/** Everything that was handed over together with this payment and still waits for an answer. */
export function batchOf({ id, batch: wanted }: Pick<PaymentRecord, 'id' | 'batch'>): Named[] {
  const { records } = payments.state.getState()
  const together = records.filter(({ batch, state }) => batch !== null && batch === wanted && state === 'handed-over')
  return together.length > 0 ? together : [{ id }]
}

export const channelUrl = (records: readonly Named[]) => `${routes.channel}?${named(records)}`
export const handoverUrl = (records: readonly Named[]) => `${routes.handover}?${named(records)}`
export const troubleUrl = (records: readonly Named[]) => `${handoverUrl(records)}&trouble=1`
export const paidUrl = (records: readonly Named[]) => `${routes.paid}?${named(records)}`
/** To write down a payment that was made without this app. */
export const recordUrl = (records: readonly Named[]) => `${paidUrl(records)}&direct=1`
export const correctUrl = (record: Named) => `${paidUrl([record])}&correct=1`
export const statusUrl = ({ id }: Named) => `${routes.status}?record=${id}`

const refusals: { [C in PaymentErrorCode]: (data: PaymentErrorData[C]) => string } = paymentErrors

/** Why something about a payment was refused, in a sentence. */
export function refusalWords<C extends PaymentErrorCode>({ code, data }: PaymentFault<C>): string {
  return refusals[code](data)
}
