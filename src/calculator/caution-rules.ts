/** When an answer has to warn: about the notice itself, the resident's events and past, the window they pay in. */
import type { Phase } from './assessment'
import type { YearChoice } from './benefit-year'
import type { CautionNote } from './caution'
import { addSpan, yearOf } from './civil-date'
import { hasUnknownYear, yearOfHistory } from './history'
import type { Offer } from './offer'
import type { Resident } from './resident'
import type { Rules } from './rules'
import { isExempt } from './waiting'
import { eventsOf, isTakenUp } from './window'

/** The year people ask about on that day has no notice in the library. */
export function unpublishedCaution({ unpublished }: YearChoice): CautionNote[] {
  return unpublished === null ? [] : [{ code: 'not-published', data: { year: unpublished } }]
}

export function tierCautions(rules: Rules, { tier }: Resident): CautionNote[] {
  return tier === undefined && rules.tiers.length > 1 ? [{ code: 'tier-assumed', basis: rules.tierBasis }] : []
}

/** What the window itself is unclear about; nobody who is exempt from waiting needs to hear of waiting. */
export function windowCautions(rules: Rules, resident: Resident, { window, payOn, cover }: Offer): CautionNote[] {
  if (isExempt(rules, resident, window)) return []
  const startsOn = cover?.startsOn
  const notes = window.terms.cautions.map(({ code, basis, otherWaiting }): CautionNote =>
    startsOn && otherWaiting ? { code, basis, data: { startsOn, otherStartsOn: addSpan(payOn, otherWaiting) } } : { code, basis })
  const { lapse, benefitYear } = rules
  const missedLastYear = yearOfHistory(resident, benefitYear - 1)?.scheme === 'none'
  if (lapse?.uncounted && missedLastYear && benefitYear - 1 < lapse.countsFrom) {
    const { caution, basis, otherWaiting } = lapse.uncounted
    notes.push({ code: caution, basis, data: { missed: benefitYear - 1, from: lapse.countsFrom, ...otherWaiting } })
  }
  return notes
}

export function eventCautions(rules: Rules, resident: Resident, phase: Phase): CautionNote[] {
  const listed = resident.events ?? []
  const inYear = eventsOf(resident).filter(({ date }) => yearOf(date) === rules.benefitYear)
  const concerned = {
    always: listed,
    unmatched: listed.filter((event) => !isTakenUp(rules, resident, event)),
    closed: phase === 'closed' ? inYear : []
  }
  return rules.eventCautions
    .filter(({ events, when }) => concerned[when].some(({ kind }) => events.includes(kind)))
    .map(({ caution, basis }) => ({ code: caution, basis, data: { year: rules.benefitYear } }))
}

/** Gaps in what is known of earlier years, where these rules look at earlier years. */
export function historyCautions({ lapse, bonus, benefitYear }: Rules, resident: Resident): CautionNote[] {
  const notes: CautionNote[] = []
  const starts = [lapse, bonus].flatMap((rule) => (rule ? [rule.countsFrom] : []))
  if (starts.length > 0 && hasUnknownYear(resident, benefitYear, Math.min(...starts))) {
    notes.push({ code: 'history-unknown', ...(lapse && { basis: lapse.fixed.basis }) })
  }
  const employed = bonus && resident.history?.some(
    ({ year, scheme }) => scheme === 'employee' && year >= bonus.countsFrom && year < benefitYear
  )
  if (employed) notes.push({ code: 'employee-years-unclear', basis: bonus.continuous.basis })
  return notes
}

/** The notice was no longer in force on the day of payment. */
export function noticeCautions({ notice }: Rules, { payOn }: Offer): CautionNote[] {
  const { effectiveTo, basis } = notice
  return effectiveTo !== null && payOn > effectiveTo
    ? [{ code: 'notice-expired', basis, data: { date: effectiveTo } }]
    : []
}
