/** What is said of a year of a member: in one sentence where it leads, and shorter where it does not. */
import { isFree } from '@/calculator'
import { isPaidState, littleCoverDays, mayStillEnrol } from '@/payment'
import type { YearStatus } from '@/payment'
import {
  amountWords,
  answer,
  dateNear,
  home,
  leftWords,
  monthDay,
  otherYear,
  paidSentence,
  pay,
  season as seasons,
  verbOf,
  yearSentence,
  yuan
} from '@/ui/text'
import type { Reader, StateWord } from '@/ui/text'
import { startStatedUntil } from './assessed'
import { paymentOf } from './member-years'

/** The word for a year: of one that costs nothing it speaks of enrolling, of one that may not be over it says to ask. */
export function stateWordOf(year: YearStatus): StateWord {
  if (mayStillEnrol(year)) return 'to-ask'
  return year.state === 'due' && isFree(year.assessment.amountDue) ? 'to-enrol' : year.state
}

/** The year in one sentence, as the strip draws it. */
export function yearWords(year: YearStatus): string {
  const { asOf, assessment, state, season, said } = year
  if (state === 'paying') return home.payingSays
  if (paymentOf(year)) return paidSentence(year, asOf)
  const open = openWords(year) ?? (season && state.startsWith('season-') ? seasons.sentence(season) : null)
  if (open !== null) return open
  const isMissed = state === 'lapsed' && said === 'none'
  const words = isMissed ? otherYear.missed(assessment.benefitYear) : yearSentence(assessment)
  // Of a window that is open the sentence itself says so.
  const isClosed = isMissed || assessment.phase === 'closed'
  return isClosed && mayStillEnrol(year) ? `${words}${otherYear.callFirst}` : words
}

/** Of a year that runs, or has just run, without a notice; `null`: it is none of these. */
function openWords({ assessment: { benefitYear }, state, season, said, newbornDays }: YearStatus): string | null {
  if (newbornDays !== null) return seasons.newborn(benefitYear, newbornDays)
  if (state === 'not-asked') return seasons.notAsked(benefitYear)
  if (state === 'season-over' && said === 'none') return seasons.unpaid(benefitYear)
  return season !== null && isPaidState(state) ? seasons.saidPaid(benefitYear) : null
}

/** The one thing to know of a year that does not lead; empty where its word says it all. */
export function otherYearWords(year: YearStatus): string {
  const { asOf, assessment, state, season, said, newbornDays } = year
  const { cover, nextDeadline, benefitYear } = assessment
  if (newbornDays !== null) return seasons.newborn(benefitYear, newbornDays)
  switch (state) {
    case 'said-paid':
      return paymentOf(year) ? otherYear.noNotice : otherYear.toYearsEnd
    case 'covered':
      return cover === null ? otherYear.toYearsEnd : otherYear.until(dateNear(cover.endsOn, asOf))
    case 'due':
      return (
        shortCoverWords({ assessment }) ??
        otherYear.due(amountOf(assessment), nextDeadline ? leftWords(nextDeadline) : '')
      )
    case 'lapsed':
      if (mayStillEnrol(year)) return otherYear.mayStillEnrol
      return said === 'none' ? otherYear.lapsed : otherYear.noRecord
    case 'paid-off-window':
      return otherYear.dayOff
    case 'not-asked':
      return otherYear.notAsked
    case 'paying':
      return home.payingSays
    case 'not-yet-open':
      return nextDeadline ? otherYear.opens(dateNear(nextDeadline.date, asOf), verbOf(assessment.amountDue)) : ''
    case 'season-ahead':
    case 'season-soon':
    case 'season-now':
    case 'season-over':
      return openWords(year) ?? (season === null ? '' : seasons.sentence(season))
    default:
      return ''
  }
}

/** Said beside an amount that buys little; `null`: it buys enough. */
export function shortCoverWords({ assessment }: Pick<YearStatus, 'assessment'>, reader?: Reader): string | null {
  const days = littleCoverDays(assessment)
  return days === null ? null : seasons.little(amountOf(assessment, reader), days)
}

/** When it is best to pay, where who pays later is promised no first day of cover; `null`: nothing is to be said of that. */
export function startWords({ assessment, state }: Pick<YearStatus, 'assessment' | 'state'>): string | null {
  return state === 'due' && startStatedUntil(assessment) !== null ? answer.beforeNewYear : null
}

/** Of the next year, where its window is known: when one may pay for it; else empty. */
export function nextWindowWords(year: YearStatus | undefined): string {
  const window = year?.assessment.window
  if (!year || !window) return ''
  const opens = window.opensOn === null ? '' : ` ${monthDay(window.opensOn)}`
  return seasons.littleNext(year.assessment.benefitYear, opens, ` ${monthDay(window.closesOn)}`)
}

/** Of whoever has not said which class of an identity is meant: what each class pays; `null`: that makes no difference. */
export function classWords({ amountDue, cautions }: YearStatus['assessment']): string | null {
  if (!amountDue || amountDue.otherTotals.length === 0) return null
  const needsClass = cautions.some(({ code }) => code === 'identity-needs-class')
  return needsClass ? answer.otherTotalsByClass(amountDue.otherTotals.map(yuan)) : null
}

function amountOf({ amountDue }: YearStatus['assessment'], reader?: Reader): string {
  if (!amountDue) return ''
  const { prefix } = amountWords(amountDue, reader)
  return isFree(amountDue) ? pay.nothing(prefix) : pay.amount(prefix, yuan(amountDue.totalFen))
}
