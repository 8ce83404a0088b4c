/** What has to be equal for two facts to be the same. */
import type { Fact } from './fact'

/** As text. Days count by how they lie to the benefit year, amounts by what they come to. */
export function comparableValue({ rule, value, basis }: Fact, benefitYear: number): string {
  switch (value?.kind) {
    case 'money':
      return JSON.stringify(value.fen)
    case 'subsidy':
      return JSON.stringify(value.tiers.map(({ grantFen, paysFen }) => [grantFen, paysFen]))
    case 'registration': {
      const { where, papers, papersNeeded } = value
      // Of no more than one paper it makes no difference whether one or all are needed.
      return JSON.stringify([where, papers, papers.length > 1 && papersNeeded])
    }
    case 'said':
      // That a family's account may be used is all there is to say of it, in whatever words.
      return rule === 'family-account' ? '' : JSON.stringify(basis.map(({ says }) => says))
    case 'date':
      return value.date
    default:
      return JSON.stringify(value, (_, inner: unknown) => dayOfYear(inner, benefitYear))
  }
}

/** A date as every year's notice might give it: a day of the benefit year, or of a year around it. */
function dayOfYear(value: unknown, benefitYear: number): unknown {
  const [, year, day] = (typeof value === 'string' && /^(\d{4})(-\d\d-\d\d)$/.exec(value)) || []
  return year === undefined ? value : `${Number(year) - benefitYear}${day}`
}
