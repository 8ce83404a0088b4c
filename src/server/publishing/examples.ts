/** Residents to show a change by. They are made up from the rules alone: who the rules tell apart, on the days they name. */
import { addDays, type CivilDate, type HistoryYear, type Resident } from '@/calculator'
import type { LocalPolicy } from '@/policy/schema'

export interface Example {
  who: string
  resident: (asOf: CivilDate) => Resident
}

const YEARS_REMEMBERED = 5

const NEWBORN_DAYS = 30

/** Ordinary people, and one, insured every year, for each identity that one of these editions has a subsidy for. */
export function examplesFor(editions: readonly LocalPolicy[]): Example[] {
  const year = editions[0]?.benefitYear ?? 0
  const insured = history(year, 0)
  const identities = new Set(editions.flatMap(({ subsidies }) => subsidies.flatMap((row) => row.identities ?? [])))
  return [
    { who: 'insured every year', resident: () => ({ history: insured }) },
    { who: 'missed the last year', resident: () => ({ history: history(year, 1) }) },
    { who: 'missed the last two years', resident: () => ({ history: history(year, 2) }) },
    { who: 'never insured', resident: () => ({ neverInsured: true, history: history(year, YEARS_REMEMBERED) }) },
    { who: `born ${NEWBORN_DAYS} days ago`, resident: (asOf) => ({ birthDate: addDays(asOf, -NEWBORN_DAYS) }) },
    ...[...identities].sort().map((identity) => ({
      who: identity,
      resident: () => ({ history: insured, identities: [identity] })
    }))
  ]
}

/** Insured in all the years that are remembered but the last ones. */
function history(benefitYear: number, missed: number): HistoryYear[] {
  return Array.from({ length: YEARS_REMEMBERED }, (_, back) => ({
    year: benefitYear - 1 - back,
    scheme: back < missed ? 'none' : 'resident'
  }))
}

/** The days on which an answer may turn: a window's first and last, and the one after. */
export function daysFor(editions: readonly LocalPolicy[]): CivilDate[] {
  const days = editions.flatMap(({ windows }) =>
    windows.flatMap(({ opensOn, closesOn }) => [opensOn ?? closesOn, closesOn, addDays(closesOn, 1)])
  )
  return [...new Set(days)].sort()
}
