/** When an answer has to warn: about the notice itself, the resident's events and past, the window they pay in. */
import type { Phase, Waiting } from './assessment'
import type { YearChoice } from './benefit-year'
import { cautionOfPolicy } from './caution'
import type { Caution, PlainCautionCode, Treatment } from './caution'
import { addSpan, addYears, daysBetween, yearOf } from './civil-date'
import { eventsOf, eventsToMind, isTakenUp } from './events'
import { hasUnknownYear, isMissed, isMissedOrFirst } from './history'
import { hasIdentity } from './identity'
import type { PayOption } from './pay-option'
import { birthOf } from './resident'
import type { CivilDate, Resident, Scheme } from './resident'
import type { Basis, Rules, Shelf, WindowCaution } from './rules'
import { missedUncounted } from './waiting-readings'
import { exemptionFor, missedYears } from './waiting-terms'
import { exceptionsFor, windowsFor } from './window'

/** The year people ask about on that day has no notice in the library. */
export function unpublishedCaution({ unpublished }: YearChoice): Caution[] {
  return unpublished === null ? [] : [{ code: 'not-published', data: { year: unpublished } }]
}

export function tierCautions(rules: Rules, { tier }: Resident): Caution[] {
  return tier === undefined && rules.tiers.length > 1
    ? [{ code: 'tier-assumed', basis: rules.tierBasis, data: {} }]
    : []
}

/** What the window itself is unclear about; nobody who is exempt from waiting needs to hear of waiting. */
export function windowCautions(
  rules: Rules,
  resident: Resident,
  { window, payOn, waiting, cover }: PayOption
): Caution[] {
  const { terms, unproven } = window
  const isExempt = exemptionFor(rules, resident, window, payOn) !== null
  const startsOn = cover?.startsOn
  const ofExceptions = exceptionsFor(rules, window, resident, payOn).flatMap(({ cautions = [] }) => cautions)
  const ofWindow = terms.cautions.filter(({ otherWaiting }) => !isExempt || otherWaiting === undefined)
  const notes = [...ofExceptions, ...ofWindow].map((caution: WindowCaution) => {
    const { otherWaiting } = caution
    return cautionOfPolicy(caution, {
      benefitYear: rules.benefitYear,
      treated: 'special',
      starts: startsOn && otherWaiting ? { on: startsOn, otherwiseOn: addSpan(payOn, otherWaiting) } : undefined
    })
  })
  if (unproven) notes.push({ code: 'needs-proof', basis: terms.basis, data: { contributions: unproven } })
  return isExempt ? notes : [...notes, ...lapseCautions(rules, resident, waiting, payOn)]
}

/** What is unclear about the wait of whoever missed years, or enrols for the first time. */
function lapseCautions(rules: Rules, resident: Resident, waiting: Waiting, payOn: CivilDate): Caution[] {
  const { lapse, lapseNotStated, benefitYear } = rules
  if (!lapse) return lapseNotStated ? lapseNotStatedCautions(lapseNotStated, resident, benefitYear, payOn) : []
  const notes: Caution[] = []
  const isUncounted = lapse.uncounted !== null && missedUncounted(rules, resident)
  if (lapse.uncounted && isUncounted) {
    const { caution, basis, otherWaiting } = lapse.uncounted
    notes.push({
      code: caution,
      basis,
      data: { missedYear: benefitYear - 1, countsFrom: lapse.countsFrom, otherWaiting }
    })
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
  if (isFirst && !isInfant(resident, payOn)) {
    notes.push({ code: 'first-enrolment-unclear', basis: lapse.firstEnrolmentBasis, data: {} })
  }
  return notes
}

/** The same where no rule on lapses is known. */
function lapseNotStatedCautions(basis: Basis, resident: Resident, benefitYear: number, payOn: CivilDate): Caution[] {
  const before = benefitYear - 1
  if (isMissed(resident, before)) return [{ code: 'lapse-rule-unclear', basis, data: { missedYear: before } }]
  const isFirst = isMissedOrFirst(resident, before) && !isInfant(resident, payOn)
  return isFirst ? [{ code: 'first-enrolment-unclear', basis, data: {} }] : []
}

/** No older than one year; an unknown birth counts as older. */
function isInfant(resident: Resident, day: CivilDate): boolean {
  const born = birthOf(resident)
  return born !== undefined && day <= addYears(born, 1)
}

/**
 * A payment that buys few days, and when the next year can be paid, as far as the library knows. Cover from birth is no
 * such payment: it leaves out no day of a life, however short the rest of the year is.
 */
export function littleCoverCaution(shelf: Shelf, resident: Resident, { cover, window }: PayOption): Caution[] {
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
      data: { days, year, next: next && { opensOn: next.opensOn, closesOn: next.closesOn } }
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
): Caution[] {
  const { benefitYear } = rules
  const listed = eventsToMind(resident, benefitYear)
  const inYear = eventsOf(resident).filter(({ date }) => yearOf(date) === benefitYear)
  const concerned = {
    always: listed,
    unmatched: listed.filter((event) => !isTakenUp(rules, resident, event)),
    closed: phase === 'closed' ? inYear : []
  }
  const treated = treatment(rules, resident, phase, option)
  return rules.eventCautions
    .filter(({ events, when }) => concerned[when].some(({ kind }) => events.includes(kind)))
    .map(({ caution, basis }) => cautionOfPolicy({ code: caution, basis }, { benefitYear, treated }))
}

/** How the answer takes somebody of whom it is not clear whether they are special: the caution must not say otherwise. */
function treatment(rules: Rules, resident: Resident, phase: Phase, option: PayOption | undefined): Treatment {
  if (phase === 'closed') return 'closed'
  return option && exemptionFor(rules, resident, option.window, option.payOn) ? 'special' : 'ordinary'
}

/** Identities that may free somebody from a window or a wait, where the notice does not say which do. */
export function identityCautions(
  rules: Rules,
  resident: Resident,
  phase: Phase,
  option: PayOption | undefined
): Caution[] {
  const { identities = [] } = resident
  const now = { closed: phase === 'closed', waiting: (option?.waiting.totalDays ?? 0) > 0 }
  const treated = treatment(rules, resident, phase, option)
  return rules.identityCautions
    .filter(({ when }) => when.some((one) => now[one]))
    .filter((one) => (one.identities ? hasIdentity(rules, resident, one.identities) : identities.length > 0))
    .map(({ caution, basis }) => cautionOfPolicy({ code: caution, basis }, { benefitYear: rules.benefitYear, treated }))
}

/** What skipping this year does to the price of the next. */
export function skippingCaution({ skipRaisesPrice, benefitYear }: Rules): Caution[] {
  return skipRaisesPrice ? [{ code: 'skip-raises-price', basis: skipRaisesPrice, data: { year: benefitYear } }] : []
}

/** Cover of which no notice says whether it counts toward the continuous bonus. */
const UNCLEAR_SCHEMES: readonly [Scheme, PlainCautionCode][] = [
  ['employee', 'employee-years-unclear'],
  ['other', 'other-cover-unclear']
]

/** Gaps in what is known of earlier years, where these rules look at earlier years. */
export function historyCautions({ lapse, lapseNotStated, bonus, benefitYear }: Rules, resident: Resident): Caution[] {
  const notes: Caution[] = []
  const starts = [
    ...[lapse, bonus].flatMap((rule) => (rule ? [rule.countsFrom] : [])),
    ...(lapseNotStated ? [benefitYear - 1] : [])
  ]
  if (starts.length > 0 && hasUnknownYear(resident, benefitYear, Math.min(...starts))) {
    notes.push({ code: 'history-unknown', basis: lapse?.fixed.basis ?? lapseNotStated, data: {} })
  }
  const counted = (resident.history ?? []).filter(({ year }) => bonus && year >= bonus.countsFrom && year < benefitYear)
  for (const [scheme, code] of UNCLEAR_SCHEMES) {
    if (bonus && counted.some((entry) => entry.scheme === scheme))
      notes.push({ code, basis: bonus.continuous.basis, data: {} })
  }
  return notes
}

/** The notice was no longer in force on the day of payment. */
export function noticeCautions({ notice }: Rules, { payOn }: PayOption): Caution[] {
  const { effectiveTo, basis } = notice
  return effectiveTo !== null && payOn > effectiveTo
    ? [{ code: 'notice-expired', basis, data: { date: effectiveTo } }]
    : []
}
