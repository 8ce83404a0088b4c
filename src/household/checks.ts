/** Whether an answer makes sense for this person, in this region, on this day. Each check returns the answer as it is kept. */
import { isCivilDate, yearOf } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { CLAIMED, HISTORY_SCHEMES, PARENTS } from './answers'
import type { Answers, AskedId, Draft, HistoryAnswer } from './answers'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { ENROLMENTS, MONTHS_OF_YEAR, NICKNAME_MAX, nicknameFault, RELATIONS } from './member'
import {
  birthDateOf,
  fitsIdentity,
  historyYearsFor,
  needsBirthDate,
  saidInsured,
  availableSituations
} from './available-options'

const OLDEST = 120

type Check<Q extends AskedId> = (answer: Answers[Q], draft: Draft, facts: Facts) => Answers[Q]

const CHECKS: { [Q in AskedId]: Check<Q> } = {
  region(region, _, facts) {
    if (region !== facts.region) throw new GuideError('region-unknown', 'region', 'region', { region })
    return region
  },

  who({ relation, nickname }) {
    oneOf(RELATIONS, relation, 'who', 'relation')
    const fault = nicknameFault(nickname)
    if (fault !== null) throw new GuideError(fault, 'who', 'nickname', { max: NICKNAME_MAX })
    return { relation, nickname: nickname.trim() }
  },

  birth({ year, date }, _, facts) {
    const to = yearOf(facts.asOf)
    const from = to - OLDEST
    if (!Number.isInteger(year)) throw new GuideError('birth-year-invalid', 'birth', 'year')
    if (year < from || year > to) throw new GuideError('birth-year-out-of-range', 'birth', 'year', { from, to })
    if (!needsBirthDate(year, facts)) return { year }
    if (date === undefined || date === '') throw new GuideError('birth-date-missing', 'birth', 'date')
    pastDate(date, facts, 'birth', 'date')
    if (yearOf(date) !== year) throw new GuideError('birth-date-other-year', 'birth', 'date', { year })
    return { year, date }
  },

  parents(parents) {
    return oneOf(PARENTS, parents, 'parents', 'parents')
  },

  insurance(answer, draft, facts) {
    oneOf(['none', 'employee', 'employee-ended'], answer.now, 'insurance', 'now')
    if (answer.now !== 'employee-ended') return { now: answer.now }
    if (answer.endedOn !== null) lifeDate(answer.endedOn, draft, facts, 'insurance', 'endedOn')
    return answer
  },

  months(answer, { answers: { insurance } }) {
    const { year, paid } = answer
    const ended = insurance?.now === 'employee-ended' && insurance.endedOn !== null ? yearOf(insurance.endedOn) : null
    if (year !== ended) throw new GuideError('answer-missing', 'months', 'months')
    if (paid !== null && !(Number.isInteger(paid) && paid >= 0 && paid <= MONTHS_OF_YEAR)) {
      throw new GuideError('choice-unknown', 'months', 'months', { choice: paid })
    }
    return answer
  },

  student(student, _, facts) {
    return oneOf(facts.students, student, 'student', 'student')
  },

  situation(events, draft, facts) {
    const available = availableSituations(draft, facts)
    unique(
      events.map(({ kind }) => kind),
      'situation'
    )
    for (const { kind, date } of events) {
      oneOf(available, kind, 'situation', 'situation')
      lifeDate(date, draft, facts, 'situation', kind)
    }
    return events
  },

  identities(identities, _, facts) {
    unique(identities, 'identities')
    const unknown = identities.find((identity) => !fitsIdentity(identity, facts))
    if (unknown !== undefined) throw new GuideError('choice-unknown', 'identities', 'identities', { choice: unknown })
    return identities
  },

  enrolment(enrolment) {
    return oneOf(ENROLMENTS, enrolment, 'enrolment', 'enrolment')
  },

  history(years, draft, facts) {
    if (years === 'never') {
      const by = saidInsured(draft, facts)
      if (by !== null) throw new GuideError('never-insured-contradicted', 'history', 'never', { by })
      return years
    }
    unique(
      years.map(({ year }) => year),
      'history'
    )
    for (const year of historyYearsFor(draft, facts)) {
      const entry = years.find((candidate) => candidate.year === year)
      if (entry === undefined) throw new GuideError('history-year-missing', 'history', String(year), { year })
      historyYear(entry, facts)
    }
    return years
  },

  tier(tier, _, facts) {
    return oneOf(facts.tiers, tier, 'tier', 'tier')
  }
}

/**
 * The answer as it is kept: trimmed, and without what the question does not need.
 * Throws a GuideError that names the control and what is wrong with it.
 */
export function checkedAnswer<Q extends AskedId>(
  question: Q,
  answer: Answers[Q],
  draft: Draft,
  facts: Facts
): Answers[Q] {
  return CHECKS[question](answer, draft, facts)
}

/** Whether the draft holds an answer to this question that (still) makes sense. */
export function isAnswered(draft: Draft, question: AskedId, facts: Facts): boolean {
  const answer = draft.answers[question]
  if (answer === undefined) return false
  try {
    checkedAnswer<AskedId>(question, answer, draft, facts)
    return true
  } catch (error) {
    if (error instanceof GuideError) return false
    throw error
  }
}

function historyYear({ year, scheme, claimed }: HistoryAnswer, facts: Facts): void {
  oneOf(HISTORY_SCHEMES, scheme, 'history', String(year))
  if (scheme === 'resident' && facts.claimYears.includes(year)) oneOf(CLAIMED, claimed, 'history', `${year}.claimed`)
}

function oneOf<T extends string>(choices: readonly T[], choice: T | undefined, question: AskedId, field: string): T {
  if (choice === undefined) throw new GuideError('answer-missing', question, field)
  if (!choices.includes(choice)) throw new GuideError('choice-unknown', question, field, { choice })
  return choice
}

function unique(choices: readonly (string | number)[], question: AskedId): void {
  const twice = choices.find((choice, index) => choices.indexOf(choice) !== index)
  if (twice !== undefined) throw new GuideError('choice-twice', question, question, { choice: twice })
}

function lifeDate(date: CivilDate, draft: Draft, facts: Facts, question: AskedId, field: string): void {
  pastDate(date, facts, question, field)
  const born = birthDateOf(draft)
  if (born !== undefined && date < born) {
    throw new GuideError('date-before-birth', question, field, { date, birthYear: yearOf(born) })
  }
}

function pastDate(date: CivilDate, { asOf }: Facts, question: AskedId, field: string): void {
  if (!isCivilDate(date)) throw new GuideError('date-invalid', question, field, { date })
  if (date > asOf) throw new GuideError('date-in-future', question, field, { date, asOf })
}
