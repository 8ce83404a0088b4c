/** From a draft to what the calculator takes and what is kept, and back for editing. */
import type { CivilDate, HistoryYear, Resident, ResidentEvent } from '@/calculator'
import { yearOf } from '@/calculator'
import type { Answers, Draft, HistoryAnswer, QuestionId, Situation } from './answers'
import { QUESTIONS, SITUATIONS } from './answers'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { firstUnanswered, isNotEligible, questionsFor } from './guide'
import type { Enrolment, Member, NewMember } from './member'
import { birthDateOf, historyYearsFor, isNewborn, needsBirthDate } from './available-options'
import { isNotPaidYet } from './open-years'
import { asksMonths, asksParents } from './special-groups'

/**
 * The resident that the answers describe. Only questions on this draft's way count; where no notice asks any, whatever
 * was answered before stays. What is `kept` of the member and no question asks for stays as well.
 * Throws GuideError `answer-missing` (naming the question) or `not-eligible`.
 */
export function toResident(draft: Draft, facts: Facts, kept: Resident = {}): Resident {
  demandComplete(draft, facts)
  const { identities, tier, student } = draft.answers
  const asked = new Set<QuestionId>(facts.hasNotice ? questionsFor(draft, facts) : QUESTIONS)
  const history = historyOf(draft, facts, kept)
  const events = eventsOf(draft, asked, kept)
  const parentInsured = parentInsuredOf(draft, asked, kept)
  const employeeMonths = employeeMonthsOf(draft, asked, kept)
  return {
    birthDate: keptBirthOf(draft, kept) ?? birthDateOf(draft),
    // Years tell whether anything but the birth was ever asked.
    ...((facts.hasNotice || history.length > 0) && { history }),
    events,
    ...(asked.has('identities') && identities && { identities }),
    ...(asked.has('student') && student && { student }),
    ...(asked.has('tier') && tier && { tier }),
    ...(draft.answers.history === 'never' && isNeverInsured(history, events) && { neverInsured: true }),
    ...(parentInsured !== undefined && { parentInsured }),
    ...(employeeMonths && { employeeMonths })
  }
}

/** The member to keep. Throws like `toResident`. */
export function toMember(draft: Draft, facts: Facts, kept?: Resident): NewMember {
  const resident = toResident(draft, facts, kept)
  const { who } = draft.answers
  if (who === undefined) throw new GuideError('answer-missing', 'who', 'who')
  return { ...who, region: facts.region, resident, enrolment: enrolmentOf(draft, facts) }
}

/** The draft in which a member is edited: everything answered, standing on the check. Years not known are `unknown`. */
export function draftOf(member: NewMember & Pick<Member, 'id'>, facts: Facts): Draft {
  const { resident, region, relation, nickname } = member
  const answers: Draft['answers'] = { region, who: { relation, nickname }, ...answersOf(member) }
  if (resident.birthDate !== undefined) answers.birth = birthOf(resident, facts)
  const draft: Draft = { answers, at: 'check', seenCheck: true, memberId: member.id }
  if (asksParents(draft, facts)) answers.parents = parentsOf(resident)
  if (asksMonths(draft, facts)) answers.months = monthsOf(resident)
  const { history = [], events = [], neverInsured } = resident
  if (neverInsured && isNeverInsured(history, events)) answers.history = 'never'
  else if (resident.history !== undefined) answers.history = historyAnswers(resident, draft, facts)
  return draft
}

/** Who was entered where there was no notice has answered none of these: "none" would be our word, not theirs. */
function answersOf({ resident, enrolment }: NewMember): Draft['answers'] {
  const { history, identities, student, tier, events = [], neverInsured } = resident
  const wasAsked = history !== undefined || neverInsured !== undefined
  return {
    ...(wasAsked && { insurance: insuranceOf(resident), situation: events.filter(isSituation), enrolment }),
    ...((wasAsked || identities) && { identities: [...(identities ?? [])] }),
    ...((wasAsked || student) && { student: student ?? 'none' }),
    ...(tier && { tier })
  }
}

function demandComplete(draft: Draft, facts: Facts): void {
  const missing = firstUnanswered(draft, facts)
  if (missing !== null) throw new GuideError('answer-missing', missing, missing)
  if (isNotEligible(draft, facts)) throw new GuideError('not-eligible', 'insurance', 'now')
}

/** Years that no question asks about, and what is known of a year beyond its answer, stay as they were kept. */
function historyOf(draft: Draft, facts: Facts, kept: Resident): HistoryYear[] {
  const { birth } = draft.answers
  const history = yearsOf(draft, facts)
  const born = birth?.year ?? -Infinity
  const before = kept.history ?? []
  const others = before.filter(
    ({ year, scheme }) =>
      !history.some((answered) => answered.year === year) && (scheme === 'none' || draft.answers.history !== 'never')
  )
  const told = history.flatMap(({ year, scheme, claimed }): HistoryYear[] => {
    if (scheme === 'unknown' || (scheme === 'none' && isNotPaidYet(draft, facts, year))) return []
    const { usedBonus, paidLate } = before.find((known) => known.year === year && known.scheme === scheme) ?? {}
    const said = scheme === 'resident' && claimed !== undefined && claimed !== 'unknown'
    return [
      {
        year,
        scheme,
        ...(said && { claimed: claimed === 'yes' }),
        ...(usedBonus !== undefined && { usedBonus }),
        ...(paidLate !== undefined && { paidLate })
      }
    ]
  })
  return [...told, ...others].filter(({ year }) => year >= born).sort((a, b) => a.year - b.year)
}

/** The answers by year; "never" stands for `none` in each that is asked about. */
function yearsOf(draft: Draft, facts: Facts): HistoryAnswer[] {
  const { history = [] } = draft.answers
  return history === 'never' ? historyYearsFor(draft, facts).map((year) => ({ year, scheme: 'none' })) : history
}

function isNeverInsured(history: readonly HistoryYear[], events: readonly ResidentEvent[]): boolean {
  return (
    history.every(({ scheme }) => scheme === 'none') && events.every(({ kind }) => kind !== 'employee-insurance-ended')
  )
}

function parentInsuredOf(
  { answers: { parents } }: Draft,
  asked: ReadonlySet<QuestionId>,
  kept: Resident
): boolean | undefined {
  if (!asked.has('parents') || parents === undefined) return kept.parentInsured
  return parents === 'unknown' ? undefined : parents === 'yes'
}

/** The year that was asked about, beside what is kept of others; `undefined`: nothing is known of any. */
function employeeMonthsOf(
  { answers: { months } }: Draft,
  asked: ReadonlySet<QuestionId>,
  kept: Resident
): Resident['employeeMonths'] {
  const { employeeMonths = {} } = kept
  if (!asked.has('months') || months === undefined) return kept.employeeMonths
  const others = Object.entries(employeeMonths).filter(([year]) => year !== String(months.year))
  const all: [string, number][] = months.paid === null ? others : [...others, [String(months.year), months.paid]]
  return all.length > 0 ? Object.fromEntries<number>(all) : undefined
}

function eventsOf(draft: Draft, asked: ReadonlySet<QuestionId>, kept: Resident): ResidentEvent[] {
  const { birth, insurance, situation = [] } = draft.answers
  const events: ResidentEvent[] = []
  if (birth?.date !== undefined) events.push({ kind: 'birth', date: birth.date })
  else if (keptBirthOf(draft, kept) !== undefined)
    events.push(...(kept.events ?? []).filter(({ kind }) => kind === 'birth'))
  if (asked.has('insurance') && insurance?.now === 'employee-ended' && insurance.endedOn !== null) {
    events.push({ kind: 'employee-insurance-ended', date: insurance.endedOn })
  }
  return asked.has('situation') ? [...events, ...situation] : events
}

/** The exact day of birth as it was kept, where no question asks for it and the year is still the same. */
function keptBirthOf({ answers: { birth } }: Draft, { birthDate }: Resident): CivilDate | undefined {
  if (birth === undefined || birth.date !== undefined || birthDate === undefined) return undefined
  return yearOf(birthDate) === birth.year ? birthDate : undefined
}

/** Newborns are not asked: they continue if a year of theirs is insured, and else are new. */
function enrolmentOf(draft: Draft, facts: Facts): Enrolment {
  const { enrolment } = draft.answers
  if (enrolment !== undefined && (!facts.hasNotice || questionsFor(draft, facts).includes('enrolment')))
    return enrolment
  if (!facts.hasNotice && !isNewborn(draft, facts)) return 'continuing'
  return yearsOf(draft, facts).some(({ scheme }) => scheme === 'resident') ? 'continuing' : 'first'
}

function birthOf(resident: Resident, facts: Facts): Answers['birth'] {
  const { birthDate = '', events = [] } = resident
  const year = yearOf(birthDate)
  const exact = events.some(({ kind }) => kind === 'birth') || needsBirthDate(year, facts)
  return exact ? { year, date: birthDate } : { year }
}

function insuranceOf({ events = [] }: Resident): Answers['insurance'] {
  const ended = events.find(({ kind }) => kind === 'employee-insurance-ended')
  return ended === undefined ? { now: 'none' } : { now: 'employee-ended', endedOn: ended.date }
}

function parentsOf({ parentInsured }: Resident): Answers['parents'] {
  return parentInsured === undefined ? 'unknown' : parentInsured ? 'yes' : 'no'
}

/** Of the year in which the job ended. */
function monthsOf(resident: Resident): Answers['months'] {
  const ended = insuranceOf(resident)
  const year = ended.now === 'employee-ended' && ended.endedOn !== null ? yearOf(ended.endedOn) : NaN
  return { year, paid: resident.employeeMonths?.[year] ?? null }
}

function isSituation(event: ResidentEvent): event is { kind: Situation; date: string } {
  return (SITUATIONS as readonly string[]).includes(event.kind)
}

function historyAnswers(resident: Resident, draft: Draft, facts: Facts): HistoryAnswer[] {
  const known = (resident.history ?? []).map(({ year, scheme, claimed }): HistoryAnswer => ({
    year,
    scheme,
    ...(scheme === 'resident' && { claimed: claimed === undefined ? 'unknown' : claimed ? 'yes' : 'no' })
  }))
  const open = historyYearsFor(draft, facts)
    .filter((year) => !known.some((entry) => entry.year === year))
    .map((year): HistoryAnswer => ({ year, scheme: isNotPaidYet(draft, facts, year) ? 'none' : 'unknown' }))
  return [...known, ...open].sort((a, b) => a.year - b.year)
}
