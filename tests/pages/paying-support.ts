/** What the tests of paying share: a family of two, and payments that have come as far as each test needs. */
import type { Member, NewMember } from '@/household'
import type { PaymentRecord } from '@/payment'
import { library } from '@/policy'
import { memberYears, yearsOf } from '@/app/member-years'
import { payments, household } from '@/app/services'
import { mother, onDay } from './support'

/** Gansu subsidises the third and fourth class of rural subsistence with 250 yuan, as table 2 of the notice of 2025 can be read: about 150 are left. */
export const father: NewMember = {
  ...mother,
  nickname: '爸爸',
  resident: {
    birthDate: '1962-01-01',
    identities: ['rural-subsistence-3-4'],
    history: [{ year: 2025, scheme: 'resident' }]
  }
}

/** In Fuling, where the notice of 2025 has two tiers and names no channel for the phone. */
export const uncle: Partial<NewMember> = {
  nickname: '二叔',
  region: '500102',
  resident: { tier: 'tier-2', history: [{ year: 2024, scheme: 'resident' }] }
}

/** In Changsha. */
export const daughter: Partial<NewMember> = {
  nickname: '女儿',
  region: '430104',
  resident: { history: [{ year: 2024, scheme: 'resident' }] }
}

const miniProgram = { kind: 'official-mini-program', name: '甘肃税务社保缴费' } as const

export const add = (change: Partial<NewMember> = {}): Member => household.addMember({ ...mother, ...change })

export const recordOf = (id: string): PaymentRecord => payments.record(id)

/** Quotes what is due for these members today. */
export function quoted(...members: Member[]): PaymentRecord[] {
  return payments.quote(
    members.map((member) => {
      const year = yearsOf(memberYears(member, payments.state.getState().records, household.asOf(), library)).find(
        ({ state }) => state === 'due'
      )
      if (!year) throw new Error(`nothing due for ${member.nickname}`)
      return { memberId: member.id, region: member.region, assessment: year.assessment }
    })
  )
}

export function handedOver(...members: Member[]): PaymentRecord[] {
  return payments.handOver(
    quoted(...members).map(({ id }) => id),
    miniProgram
  )
}

/** Paid as quoted, on that day; what comes after is up to the test. */
export function paidOn(day: string, ...members: Member[]): PaymentRecord[] {
  onDay(day)
  const records = handedOver(...members)
  payments.declarePaid(records.map(({ id, quote }) => ({ id, on: day, amountFen: quote.amountFen, receipt: '' })))
  return records.map(({ id }) => recordOf(id))
}

export const addressed = (records: readonly PaymentRecord[]) => ({ records: records.map(({ id }) => id).join(',') })
