/** The years of a member as the tests ask for them. */
import type { Resident } from '@/calculator'
import { memberYearOf, memberYearsOf } from '@/payment'
import type { MemberYears, PaymentRecord } from '@/payment'
import { library } from '@/policy'
import { GROWN_UP, LANZHOU } from './support'

export function years(
  asOf: string,
  { region = LANZHOU, resident = GROWN_UP, records = [] as readonly PaymentRecord[] } = {}
) {
  return memberYearsOf({ library, region, resident, records, asOf })
}

/** The year and the word of each year that matters, the one that counts first. */
export function words(asOf: string, more: Parameters<typeof years>[1] = {}): string[] {
  return wordsOf(years(asOf, more))
}

/** The word of one year, whether or not it matters on that day. */
export function wordOf(
  year: number,
  asOf: string,
  { region = LANZHOU, resident = GROWN_UP, records = [] as readonly PaymentRecord[] } = {}
): string | undefined {
  return memberYearOf({ library, region, resident, records, asOf }, year)?.state
}

export function wordsOf(of: MemberYears | null): string[] {
  return [of!.lead, ...of!.rest].map(({ assessment, state }) => `${assessment.benefitYear} ${state}`)
}

/** Did not pay for 2025. */
export const LAPSED: Resident = { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'none' }] }
export const insuredIn = (...years: number[]): Resident => ({
  history: years.map((year) => ({ year, scheme: 'resident' }))
})
