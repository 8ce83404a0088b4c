/** Questions about the made-up rules, for benefit year 2030 unless another is asked for. */
import { assess, type Assessment, type AssessQuery, type Resident, type Shelf } from '@/calculator'
import { RULES, shelfOf } from './made-up'

export function ask(
  asOf: string,
  resident: Resident = {},
  more: Partial<AssessQuery> = {},
  shelf: Shelf = shelfOf(RULES)
): Assessment {
  return assess(shelf, { asOf, resident, benefitYear: 2030, ...more })
}

export const codes = ({ cautions }: Assessment): string[] => cautions.map(({ code }) => code)

/** Insured in every year since the made-up rules count. */
export const complete = Array.from({ length: 10 }, (_, i) => ({
  year: 2020 + i,
  scheme: 'resident' as const,
  claimed: true
}))
