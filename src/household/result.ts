/** From a draft to what the calculator takes and what is kept, and back for editing. */
import type { CivilDate, HistoryYear, Resident, ResidentEvent } from '@/calculator'
import { yearOf } from '@/calculator'
import type { Answers, Draft, HistoryAnswer, QuestionId, Situation } from './answers'
import { QUESTIONS, SITUATIONS } from './answers'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { firstUnanswered, isNotEligible, questionsFor } from './guide'
import type { Enrolment, Member, NewMember } from './member'
import { birthDateOf, historyYearsFor, isNewborn, needsBirthDate } from './offers'

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
  return {
    birthDate: keptBirthOf(draft, kept) ?? birthDateOf(draft),
    // Years tell whether anything but the birth was ever asked.
    ...((facts.hasNotice || history.length > 0) && { history }),
    events: eventsOf(draft, asked, kept),
    ...(asked.has('identities') && identities && { identities }),
    ...(asked.has('student') && student && { student }),
    ...(asked.has('tier') && tier && { tier })
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
  if (resident.history !== undefined) answers.history = historyAnswers(resident, historyYearsFor(draft, facts), facts)
  return draft
}

/** Who was entered where there was no notice has answered none of these: "none" would be our word, not theirs. */
function answersOf({ resident, enrolment }: NewMember): Draft['answers'] {
  const { history, identities, student, tier, events = [] } = resident
  const wasAsked = history !== undefined
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
  const { birth, history = [] } = draft.answers
  const born = birth?.year ?? -Infinity
  const before = kept.history ?? []
  const others = before.filter(({ year }) => !history.some((answered) => answered.year === year))
  const told = history.flatMap(({ year, scheme, claimed }): HistoryYear[] => {
    if (scheme === 'unknown' || (scheme === 'none' && mayStillPay(year, facts))) return []
    const { usedBonus, paidLate } = before.find((known) => known.year === year && known.scheme === scheme) ?? {}
    const said = scheme === 'resident' && claimed !== undefined && claimed !== 'unknown'
    return [{
      year,
      scheme,
      ...(said && { claimed: claimed === 'yes' }),
      ...(usedBonus !== undefined && { usedBonus }),
      ...(paidLate !== undefined && { paidLate })
    }]
  })
  return [...told, ...others].filter(({ year }) => year >= born).sort((a, b) => a.year - b.year)
}

/** `none` means "not paid yet" in the benefit year, which is no missed year as long as it is not over. */
function mayStillPay(year: number, { benefitYear, asOf }: Facts): boolean {
  return year === benefitYear && year >= yearOf(asOf)
}

function eventsOf(draft: Draft, asked: ReadonlySet<QuestionId>, kept: Resident): ResidentEvent[] {
  const { birth, insurance, situation = [] } = draft.answers
  const events: ResidentEvent[] = []
  if (birth?.date !== undefined) events.push({ kind: 'birth', date: birth.date })
  else if (keptBirthOf(draft, kept) !== undefined) events.push(...(kept.events ?? []).filter(({ kind }) => kind === 'birth'))
  if (asked.has('insurance') && insurance?.now === 'employee-ended') {
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
  const { enrolment, history = [] } = draft.answers
  if (enrolment !== undefined && (!facts.hasNotice || questionsFor(draft, facts).includes('enrolment'))) return enrolment
  if (!facts.hasNotice && !isNewborn(draft, facts)) return 'continuing'
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
