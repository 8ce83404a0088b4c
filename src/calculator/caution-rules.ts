/** When an answer has to warn: about the notice itself, the resident's events and past, the window they pay in. */
import type { Phase, Waiting } from './assessment'
import type { YearChoice } from './benefit-year'
import type { CautionNote } from './caution'
import { addSpan, addYears, daysBetween, yearOf } from './civil-date'
import { eventsOf, eventsToMind, isTakenUp } from './events'
import { hasUnknownYear, isMissed, isMissedOrFirst } from './history'
import { hasIdentity } from './identity'
import type { PayOption } from './pay-option'
import { birthOf } from './resident'
import type { CivilDate, Resident, Scheme } from './resident'
import type { CautionCode, Rules, Shelf } from './rules'
import { missedUncounted } from './waiting-readings'
import { exemptionFor, missedYears } from './waiting-terms'
import { exceptionsFor, windowsFor } from './window'

/** The year people ask about on that day has no notice in the library. */
export function unpublishedCaution({ unpublished }: YearChoice): CautionNote[] {
  return unpublished === null ? [] : [{ code: 'not-published', data: { year: unpublished } }]
}

export function tierCautions(rules: Rules, { tier }: Resident): CautionNote[] {
  return tier === undefined && rules.tiers.length > 1 ? [{ code: 'tier-assumed', basis: rules.tierBasis }] : []
}

/** What the window itself is unclear about; nobody who is exempt from waiting needs to hear of waiting. */
export function windowCautions(
  rules: Rules,
  resident: Resident,
  { window, payOn, waiting, cover }: PayOption
): CautionNote[] {
  const { terms, unproven } = window
  const isExempt = exemptionFor(rules, resident, window, payOn) !== null
  const startsOn = cover?.startsOn
  const notes = exceptionsFor(rules, window, resident, payOn).flatMap(
    ({ cautions = [] }): readonly CautionNote[] => cautions
  )
  const ofWindow = terms.cautions
    .filter(({ otherWaiting }) => !isExempt || otherWaiting === undefined)
    .map(({ code, basis, otherWaiting }): CautionNote =>
      startsOn && otherWaiting
        ? { code, basis, data: { startsOn, otherStartsOn: addSpan(payOn, otherWaiting) } }
        : { code, basis }
    )
  notes.push(...ofWindow)
  if (unproven) notes.push({ code: 'needs-proof', basis: terms.basis, data: unproven })
  return isExempt ? notes : [...notes, ...lapseCautions(rules, resident, waiting, payOn)]
}

/** What is unclear about the wait of whoever missed years, or enrols for the first time. */
function lapseCautions(rules: Rules, resident: Resident, waiting: Waiting, payOn: CivilDate): CautionNote[] {
  const { lapse, benefitYear } = rules
  if (!lapse) return []
  const notes: CautionNote[] = []
  const isUncounted = lapse.uncounted !== null && missedUncounted(rules, resident)
  if (lapse.uncounted && isUncounted) {
    const { caution, basis, otherWaiting } = lapse.uncounted
    notes.push({ code: caution, basis, data: { missed: benefitYear - 1, from: lapse.countsFrom, ...otherWaiting } })
  }
  const missed = missedYears(rules, resident)
  if (missed > 1 && lapse.variable === null) {
    notes.push({
      code: 'lapse-rule-unclear',
      basis: lapse.fixed.basis,
      data: { missedYears: missed, days: waiting.totalDays }
    })
  }
  const isFirst =
    missedYears(rules, resident, isMissedOrFirst) > missed || (isUncounted && !isMissed(resident, benefitYear - 1))
  const born = birthOf(resident)
  if (isFirst && (born === undefined || addYears(born, 1) < payOn)) {
    notes.push({ code: 'first-enrolment-unclear', basis: lapse.firstEnrolmentBasis })
  }
  return notes
}

/**
 * A payment that buys few days, and when the next year can be paid, as far as the library knows. Cover from birth is no
 * such payment: it leaves out no day of a life, however short the rest of the year is.
 */
export function littleCoverCaution(shelf: Shelf, resident: Resident, { cover, window }: PayOption): CautionNote[] {
  if (!cover?.startsOn || cover.startsOn === birthOf(resident)) return []
  const days = daysBetween(cover.startsOn, cover.endsOn) + 1
  if (days > LITTLE_COVER_DAYS) return []
  const year = yearOf(cover.endsOn)
  const rules = shelf.rules.find(({ benefitYear }) => benefitYear === year + 1)
  const next = rules && windowsFor(rules, resident).find(({ kind }) => kind === 'concentrated')
  return [
    {
      code: 'little-cover',
      basis: window.terms.basis,
      data: { days, year, ...(next && { closesOn: next.closesOn, ...(next.opensOn && { opensOn: next.opensOn }) }) }
    }
  ]
}

/** A payment for so few days of cover, or fewer, is hardly worth its price. */
const LITTLE_COVER_DAYS = 60

export function eventCautions(
  rules: Rules,
  resident: Resident,
  phase: Phase,
  option: PayOption | undefined
): CautionNote[] {
  const { benefitYear } = rules
  const listed = eventsToMind(resident, benefitYear)
  const inYear = eventsOf(resident).filter(({ date }) => yearOf(date) === benefitYear)
  const concerned = {
    always: listed,
    unmatched: listed.filter((event) => !isTakenUp(rules, resident, event)),
    closed: phase === 'closed' ? inYear : []
  }
  return rules.eventCautions
    .filter(({ events, when }) => concerned[when].some(({ kind }) => events.includes(kind)))
    .map(({ caution, basis }) => ({
      code: caution,
      basis,
      data: { year: benefitYear, treated: treatment(rules, resident, phase, option) }
    }))
}

/** How the answer takes somebody of whom it is not clear whether they are special: the caution must not say otherwise. */
function treatment(rules: Rules, resident: Resident, phase: Phase, option: PayOption | undefined): string {
  if (phase === 'closed') return 'closed'
  return option && exemptionFor(rules, resident, option.window, option.payOn) ? 'special' : 'ordinary'
}

/** Identities that may free somebody from a window or a wait, where the notice does not say which do. */
export function identityCautions(
  rules: Rules,
  resident: Resident,
  phase: Phase,
  option: PayOption | undefined
): CautionNote[] {
  const { identities = [] } = resident
  const now = { closed: phase === 'closed', waiting: (option?.waiting.totalDays ?? 0) > 0 }
  return rules.identityCautions
    .filter(({ when }) => when.some((one) => now[one]))
    .filter((one) => (one.identities ? hasIdentity(rules, resident, one.identities) : identities.length > 0))
    .map(({ caution, basis }) => ({
      code: caution,
      basis,
      data: { year: rules.benefitYear, treated: treatment(rules, resident, phase, option) }
    }))
}

/** What skipping this year does to the price of the next. */
export function skippingCaution({ skipRaisesPrice, benefitYear }: Rules): CautionNote[] {
  return skipRaisesPrice
    ? [{ code: 'skip-raises-price', basis: skipRaisesPrice, data: { year: benefitYear, next: benefitYear + 1 } }]
    : []
}

/** Cover of which no notice says whether it counts toward the continuous bonus. */
const UNCLEAR_SCHEMES: readonly [Scheme, CautionCode][] = [
  ['employee', 'employee-years-unclear'],
  ['other', 'other-cover-unclear']
]

/** Gaps in what is known of earlier years, where these rules look at earlier years. */
export function historyCautions({ lapse, bonus, benefitYear }: Rules, resident: Resident): CautionNote[] {
  const notes: CautionNote[] = []
  const starts = [lapse, bonus].flatMap((rule) => (rule ? [rule.countsFrom] : []))
  if (starts.length > 0 && hasUnknownYear(resident, benefitYear, Math.min(...starts))) {
    notes.push({ code: 'history-unknown', ...(lapse && { basis: lapse.fixed.basis }) })
  }
  const counted = (resident.history ?? []).filter(({ year }) => bonus && year >= bonus.countsFrom && year < benefitYear)
  for (const [scheme, code] of UNCLEAR_SCHEMES) {
    if (bonus && counted.some((entry) => entry.scheme === scheme)) notes.push({ code, basis: bonus.continuous.basis })
  }
  return notes
}

/** The notice was no longer in force on the day of payment. */
export function noticeCautions({ notice }: Rules, { payOn }: PayOption): CautionNote[] {
  const { effectiveTo, basis } = notice
  return effectiveTo !== null && payOn > effectiveTo
    ? [{ code: 'notice-expired', basis, data: { date: effectiveTo } }]
    : []
}
