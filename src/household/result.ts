/** From a draft to what the calculator takes and what is kept, and back for editing. */
import type { HistoryYear, Resident, ResidentEvent } from '@/calculator'
import { yearOf } from '@/calculator'
import type { Answers, Draft, HistoryAnswer, QuestionId, Situation } from './answers'
import { SITUATIONS } from './answers'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { firstUnanswered, isNotEligible, questionsFor } from './guide'
import type { Enrolment, Member, NewMember } from './member'
import { birthDateOf, historyYearsFor, needsBirthDate } from './offers'

/**
 * The resident that the answers describe. Only questions on this draft's way count. Where no notice is known, nobody in particular.
 * Throws GuideError `answer-missing` (naming the question) or `not-eligible`.
 */
export function toResident(draft: Draft, facts: Facts): Resident {
  if (!facts.hasNotice) return {}
  demandComplete(draft, facts)
  const { identities, tier, student } = draft.answers
  const asked = new Set<QuestionId>(questionsFor(draft, facts))
  return {
    birthDate: birthDateOf(draft),
    history: historyOf(draft, facts),
    events: eventsOf(draft, asked),
    ...(asked.has('identities') && { identities }),
    ...(asked.has('student') && { student }),
    ...(asked.has('tier') && { tier })
  }
}

/** The member to keep. Throws like `toResident`, and GuideError `answer-missing` where no notice asked who it is. */
export function toMember(draft: Draft, facts: Facts): NewMember {
  const resident = toResident(draft, facts)
  const { who } = draft.answers
  if (who === undefined) throw new GuideError('answer-missing', 'who', 'who')
  return { ...who, region: facts.region, resident, enrolment: enrolmentOf(draft, facts) }
}

/** The draft in which a member is edited: everything answered, standing on the check. Years not known are `unknown`. */
export function draftOf(member: Member, facts: Facts): Draft {
  const { resident, region, relation, nickname, enrolment } = member
  const answers: Draft['answers'] = {
    region,
    who: { relation, nickname },
    insurance: insuranceOf(resident),
    situation: (resident.events ?? []).filter(isSituation),
    identities: [...(resident.identities ?? [])],
    enrolment,
    student: resident.student ?? 'none'
  }
  if (resident.tier !== undefined) answers.tier = resident.tier
  if (resident.birthDate !== undefined) answers.birth = birthOf(resident, facts)
  const draft: Draft = { answers, at: 'check', seenCheck: true, memberId: member.id }
  answers.history = historyAnswers(resident, historyYearsFor(draft, facts), facts)
  return draft
}

function demandComplete(draft: Draft, facts: Facts): void {
  const missing = firstUnanswered(draft, facts)
  if (missing !== null) throw new GuideError('answer-missing', missing, missing)
  if (isNotEligible(draft, facts)) throw new GuideError('not-eligible', 'insurance', 'now')
}

function historyOf(draft: Draft, facts: Facts): HistoryYear[] {
  const born = draft.answers.birth?.year ?? -Infinity
  return (draft.answers.history ?? []).flatMap(({ year, scheme, claimed }): HistoryYear[] => {
    if (scheme === 'unknown' || year < born || (scheme === 'none' && mayStillPay(year, facts))) return []
    const said = scheme === 'resident' && claimed !== undefined && claimed !== 'unknown'
    return [{ year, scheme, ...(said && { claimed: claimed === 'yes' }) }]
  })
}

/** `none` means "not paid yet" in the benefit year, which is no missed year as long as it is not over. */
function mayStillPay(year: number, { benefitYear, asOf }: Facts): boolean {
  return year === benefitYear && year >= yearOf(asOf)
}

function eventsOf({ answers }: Draft, asked: ReadonlySet<QuestionId>): ResidentEvent[] {
  const { birth, insurance, situation = [] } = answers
  const events: ResidentEvent[] = []
  if (birth?.date !== undefined) events.push({ kind: 'birth', date: birth.date })
  if (asked.has('insurance') && insurance?.now === 'employee-ended') {
    events.push({ kind: 'employee-insurance-ended', date: insurance.endedOn })
  }
  return asked.has('situation') ? [...events, ...situation] : events
}

/** Newborns are not asked: they continue if a year of theirs is insured, and else are new. */
function enrolmentOf(draft: Draft, facts: Facts): Enrolment {
  const { enrolment, history = [] } = draft.answers
  if (enrolment !== undefined && questionsFor(draft, facts).includes('enrolment')) return enrolment
  return history.some(({ scheme }) => scheme === 'resident') ? 'continuing' : 'first'
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

function isSituation(event: ResidentEvent): event is { kind: Situation; date: string } {
  return (SITUATIONS as readonly string[]).includes(event.kind)
}

function historyAnswers(resident: Resident, asked: readonly number[], facts: Facts): HistoryAnswer[] {
  const known = (resident.history ?? []).map(
    ({ year, scheme, claimed }): HistoryAnswer => ({
      year,
      scheme,
      ...(scheme === 'resident' && { claimed: claimed === undefined ? 'unknown' : claimed ? 'yes' : 'no' })
    })
  )
  const open = asked
    .filter((year) => !known.some((entry) => entry.year === year))
    .map((year): HistoryAnswer => ({ year, scheme: mayStillPay(year, facts) ? 'none' : 'unknown' }))
  return [...known, ...open].sort((a, b) => a.year - b.year)
}
