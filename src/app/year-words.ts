/** What is said of a year of a member: in one sentence where it leads, and shorter where it does not. */
import type { CivilDate } from '@/calculator'
import { isPaidState, littleCoverDays } from '@/payment'
import type { YearStanding } from '@/payment'
import {
  amountWords,
  common,
  dateNear,
  home,
  monthDay,
  otherYear,
  paidSentence,
  pay,
  season as seasons,
  yearSentence,
  yuan
} from '@/ui/text'

/** The year in one sentence, as the strip draws it. */
export function yearWords({ assessment, state, record, season, said }: YearStanding, asOf: CivilDate): string {
  if (state === 'paying') return home.payingSays
  if (record?.paid && isPaidState(state)) return paidSentence(assessment, state, asOf)
  if (state === 'lapsed' && said === 'none') return otherYear.missed(assessment.benefitYear)
  if (state === 'not-asked') return seasons.notAsked(assessment.benefitYear)
  return season && state.startsWith('season-') ? seasons.sentence(season) : yearSentence(assessment)
}

/** The one thing to know of a year that does not lead; empty where its word says it all. */
export function otherYearWords({ assessment, state, season, said }: YearStanding, asOf: CivilDate): string {
  const { cover, nextDeadline } = assessment
  switch (state) {
    case 'covered':
      return cover === null ? otherYear.toYearsEnd : otherYear.until(dateNear(cover.endsOn, asOf))
    case 'due':
      return (
        littleWords({ assessment }) ??
        otherYear.due(amountOf(assessment), nextDeadline ? common.daysLeft(nextDeadline.daysLeft) : '')
      )
    case 'lapsed':
      return said === 'none' ? otherYear.lapsed : otherYear.noRecord
    case 'not-asked':
      return otherYear.notAsked
    case 'paying':
      return home.payingSays
    case 'not-yet-open':
      return nextDeadline ? otherYear.opens(dateNear(nextDeadline.date, asOf)) : ''
    case 'season-ahead':
    case 'season-soon':
    case 'season-now':
    case 'season-over':
      return season === null ? '' : seasons.sentence(season)
    default:
      return ''
  }
}

/** Said beside an amount that buys little; `null`: it buys enough. */
export function littleWords({ assessment }: Pick<YearStanding, 'assessment'>): string | null {
  const days = littleCoverDays(assessment)
  return days === null ? null : seasons.little(amountOf(assessment), days)
}

/** Of the next year, where its window is known: when one may pay for it; else empty. */
export function nextWindowWords(year: YearStanding | undefined): string {
  const window = year?.assessment.window
  if (!year || !window) return ''
  const opens = window.opensOn === null ? '' : ` ${monthDay(window.opensOn)}`
  return seasons.littleNext(year.assessment.benefitYear, opens, ` ${monthDay(window.closesOn)}`)
}

function amountOf({ amountDue }: YearStanding['assessment']): string {
  if (!amountDue) return ''
  return pay.amount(amountWords(amountDue).prefix, yuan(amountDue.totalFen))
}
