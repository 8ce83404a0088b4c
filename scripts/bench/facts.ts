/** What the tables of the other engines are looked up by, made from a request: part of each answer, and timed with it. */
import type { Identity, Student, Tier } from '@/calculator'
import type { Place, Question } from './contender'
import { fuling, gansu } from './questions'

export interface Facts {
  place: Place
  tier: Tier
  student: Student
  identities: readonly Identity[]
  /** The place of the open window among the policy's own. */
  window: number
  /** Years without insurance right before the benefit year. */
  missedYears: number
}

export function factsOf({ place, query: { asOf, resident } }: Question): Facts {
  const policy = place === 'fuling' ? fuling : gansu
  const window = policy.windows.findIndex(
    ({ opensOn, closesOn }) => (opensOn ?? '') <= asOf && typeof closesOn === 'string' && asOf <= closesOn
  )
  const price = policy.windows[window]?.price
  const years = [...(resident.history ?? [])].sort((one, other) => other.year - one.year)
  const insured = years.findIndex(({ scheme }) => scheme !== 'none')
  return {
    place,
    tier: resident.tier ?? 'standard',
    student: (price?.studentPremium && resident.student) || 'none',
    identities: price?.subsidies === 'apply' ? (resident.identities ?? []) : [],
    window,
    missedYears: insured < 0 ? years.length : insured
  }
}
