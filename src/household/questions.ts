/** The questions of the guide, in the order in which they are asked; each with all that the household knows of it. */
import * as v from 'valibot'
import { EVENT_KINDS, firstDayOf, STUDENTS, TIERS, yearOf } from '@/calculator'
import type { Resident } from '@/calculator'
import { civilDate, identityId, keptRegion } from '@/policy'
import {
  asksInsurance,
  asksStudent,
  availableIdentities,
  availableSituations,
  fitsIdentity,
  needsBirthDate
} from './available-options'
import { OLDEST } from './birth-years'
import { lifeDate, oneOf, pastDate, unique } from './checks'
import type { Draft } from './draft'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { asksEnrolment } from './enrolment'
import { asksHistory, checkedHistory, historyAnswer, knownHistory } from './history'
import { ENROLMENTS, MONTHS_OF_YEAR, NICKNAME_MAX, nicknameFault, plainName, RELATIONS } from './member'
import type { NewMember } from './member'
import { asksMonths, asksParents } from './special-groups'

/** Whether a parent is insured. */
export const PARENTS = ['yes', 'no', 'unknown'] as const

/** Events that are asked for on a page of their own; birth and the end of employee insurance come from other questions. */
export const SITUATIONS = EVENT_KINDS.filter(
  (kind): kind is Situation => kind !== 'birth' && kind !== 'employee-insurance-ended'
)
export type Situation = Exclude<(typeof EVENT_KINDS)[number], 'birth' | 'employee-insurance-ended'>

const wholeNumber = v.pipe(v.number(), v.integer())

/** Shapes only: whether an answer makes sense on a given day in a given region is for `check`. */
export const answerSchemas = {
  region: keptRegion,
  who: v.object({ relation: v.picklist(RELATIONS), nickname: v.string() }),
  birth: v.object({ year: v.number(), date: v.optional(civilDate) }),
  parents: v.picklist(PARENTS),
  insurance: v.variant('now', [
    v.object({ now: v.literal('none') }),
    v.object({ now: v.literal('employee') }),
    /** `null`: nobody knows the day. */
    v.object({ now: v.literal('employee-ended'), endedOn: v.nullable(civilDate) })
  ]),
  /** Of employee insurance, paid in the year in which it ended. `null`: nobody knows how many. */
  months: v.object({ year: wholeNumber, paid: v.nullable(wholeNumber) }),
  student: v.picklist(STUDENTS),
  /** Empty: none of these. */
  situation: v.array(v.object({ kind: v.picklist(SITUATIONS), date: civilDate })),
  /** Empty: none of these. */
  identities: v.array(identityId),
  enrolment: v.picklist(ENROLMENTS),
  history: historyAnswer,
  tier: v.picklist(TIERS)
} as const

export type Answers = { [Q in keyof typeof answerSchemas]: v.InferOutput<(typeof answerSchemas)[Q]> }

/** Every question but two steps that only show something: the answer for an ordinary resident, and what was answered. */
export type AskedId = keyof Answers
export type QuestionId = AskedId | 'ordinary' | 'check'
/** Asked only where something else tells that it matters, or of who says so. */
export type RareId = Extract<AskedId, 'situation' | 'enrolment'>

interface Question<A> {
  /** Left out: always. */
  isAsked?: (draft: Draft, facts: Facts) => boolean
  /** Asked also where no notice is known: enough to keep them until there is one. */
  withoutNotice?: true
  /** The answer as it is kept: without what is not needed. Throws a GuideError that names the control and what is wrong with it. */
  check: (answer: A, draft: Draft, facts: Facts) => A
  /** What is left of the answer in another region, once `before` was left; `undefined`: nothing. Left out: all. */
  refit?: (answer: A, facts: Facts, before: string | undefined) => A | undefined
  /** What the answer tells the calculator; events of all questions count together. Left out: nothing, or see `result`. */
  says?: (answer: A, kept: Resident) => Partial<Resident>
  /** The answer that a member who is kept has given; `undefined`: none. `draft` has those before. */
  known: (member: NewMember, draft: Draft, facts: Facts) => A | undefined
}

export const QUESTION_RULES: { readonly [Q in AskedId]: Question<Answers[Q]> } = {
  region: {
    withoutNotice: true,
    check(region, _, facts) {
      if (region !== facts.region) throw new GuideError('region-unknown', 'region', 'region', { region })
      return region
    },
    known: ({ region }) => region
  },

  who: {
    withoutNotice: true,
    check({ relation, nickname }) {
      oneOf(RELATIONS, relation, 'who', 'relation')
      const name = plainName(nickname)
      const fault = nicknameFault(name)
      if (fault !== null) throw new GuideError(fault, 'who', 'nickname', { max: NICKNAME_MAX })
      return { relation, nickname: name }
    },
    known: ({ relation, nickname }) => ({ relation, nickname })
  },

  birth: {
    withoutNotice: true,
    check({ year, date }, _, facts) {
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
    says({ year, date }, { birthDate, events = [] }) {
      if (date !== undefined) return { birthDate: date, events: [{ kind: 'birth', date }] }
      // The exact day stays as it was kept, where no question asks for it and the year is still the same.
      if (birthDate === undefined || yearOf(birthDate) !== year) return { birthDate: firstDayOf(year) }
      return { birthDate, events: events.filter(({ kind }) => kind === 'birth') }
    },
    known({ resident: { birthDate, events = [] } }, _, facts) {
      if (birthDate === undefined) return undefined
      const year = yearOf(birthDate)
      const isExact = events.some(({ kind }) => kind === 'birth') || needsBirthDate(year, facts)
      return isExact ? { year, date: birthDate } : { year }
    }
  },

  parents: {
    isAsked: asksParents,
    check: (parents) => oneOf(PARENTS, parents, 'parents', 'parents'),
    // They were asked about insurance in the province, which the first two digits of GB/T 2260 name.
    refit: (parents, { region }, before) => (before?.slice(0, 2) === region.slice(0, 2) ? parents : undefined),
    says: (parents) => ({ parentInsured: parents === 'unknown' ? undefined : parents === 'yes' }),
    known({ resident: { parentInsured } }, draft, facts) {
      if (!asksParents(draft, facts)) return undefined
      return parentInsured === undefined ? 'unknown' : parentInsured ? 'yes' : 'no'
    }
  },

  student: {
    isAsked: asksStudent,
    check: (student, _, facts) => oneOf(facts.students, student, 'student', 'student'),
    refit: (student, { students }) => (students.includes(student) ? student : undefined),
    says: (student) => ({ student }),
    known: ({ resident }) => resident.student ?? (wasAsked(resident) ? 'none' : undefined)
  },

  insurance: {
    isAsked: asksInsurance,
    check(answer, draft, facts) {
      oneOf(['none', 'employee', 'employee-ended'], answer.now, 'insurance', 'now')
      if (answer.now !== 'employee-ended') return { now: answer.now }
      if (answer.endedOn !== null) lifeDate(answer.endedOn, draft, facts, 'insurance', 'endedOn')
      return answer
    },
    says: (answer) =>
      answer.now === 'employee-ended' && answer.endedOn !== null
        ? { events: [{ kind: 'employee-insurance-ended', date: answer.endedOn }] }
        : {},
    known({ resident }) {
      if (!wasAsked(resident)) return undefined
      const ended = resident.events?.find(({ kind }) => kind === 'employee-insurance-ended')
      return ended ? { now: 'employee-ended', endedOn: ended.date } : { now: 'none' }
    }
  },

  months: {
    isAsked: asksMonths,
    check(answer, draft) {
      const { year, paid } = answer
      if (year !== yearEnded(draft)) throw new GuideError('answer-missing', 'months', 'months')
      if (paid !== null && !(Number.isInteger(paid) && paid >= 0 && paid <= MONTHS_OF_YEAR)) {
        throw new GuideError('choice-unknown', 'months', 'months', { choice: paid })
      }
      return answer
    },
    // The year that was asked about, beside what is kept of others.
    says({ year, paid }, { employeeMonths = {} }) {
      const others = Object.entries(employeeMonths).filter(([other]) => other !== String(year))
      const all: [string, number][] = paid === null ? others : [...others, [String(year), paid]]
      return { employeeMonths: all.length > 0 ? Object.fromEntries<number>(all) : undefined }
    },
    known({ resident: { employeeMonths } }, draft, facts) {
      const year = yearEnded(draft)
      return year !== null && asksMonths(draft, facts) ? { year, paid: employeeMonths?.[year] ?? null } : undefined
    }
  },

  situation: {
    // Rare: asked only of who says that there is something, and of who has said what.
    isAsked: (draft, facts) =>
      (draft.at === 'situation' || (draft.answers.situation ?? []).length > 0) &&
      availableSituations(draft, facts).length > 0,
    check(events, draft, facts) {
      const available = availableSituations(draft, facts)
      const kinds = events.map(({ kind }) => kind)
      unique(kinds, 'situation')
      for (const { kind, date } of events) {
        oneOf(available, kind, 'situation', 'situation')
        lifeDate(date, draft, facts, 'situation', kind)
      }
      return events
    },
    // "None of these" was said of another list.
    refit: (events, { situations }) => someLeft(events.filter(({ kind }) => situations.includes(kind))),
    says: (events) => ({ events }),
    known: ({ resident }) => (wasAsked(resident) ? (resident.events ?? []).filter(isSituation) : undefined)
  },

  identities: {
    isAsked: (draft, facts) => availableIdentities(draft, facts).length > 0,
    check(identities, _, facts) {
      unique(identities, 'identities')
      const unknown = identities.find((identity) => !fitsIdentity(identity, facts))
      if (unknown !== undefined) throw new GuideError('choice-unknown', 'identities', 'identities', { choice: unknown })
      return identities
    },
    // As with the situations.
    refit: (identities, facts) => someLeft(identities.filter((identity) => fitsIdentity(identity, facts))),
    says: (identities) => ({ identities }),
    known: ({ resident }) => (resident.identities || wasAsked(resident) ? [...(resident.identities ?? [])] : undefined)
  },

  history: {
    isAsked: asksHistory,
    check: checkedHistory,
    known: knownHistory
  },

  enrolment: {
    isAsked: asksEnrolment,
    check: (enrolment) => oneOf(ENROLMENTS, enrolment, 'enrolment', 'enrolment'),
    known: ({ resident, enrolment }) => (wasAsked(resident) ? enrolment : undefined)
  },

  tier: {
    isAsked: (_, facts) => facts.tiers.length > 1,
    check: (tier, _, facts) => oneOf(facts.tiers, tier, 'tier', 'tier'),
    refit: (tier, { tiers }) => (tiers.includes(tier) ? tier : undefined),
    says: (tier) => ({ tier }),
    known: ({ resident: { tier } }) => tier
  }
}

export const ASKED = Object.keys(QUESTION_RULES) as readonly AskedId[]

/** In the order in which they are asked. */
export const QUESTIONS: readonly QuestionId[] = ASKED.flatMap((question): QuestionId[] =>
  question === 'region' ? ['region', 'ordinary'] : [question]
).concat('check')

/** Who was entered where there was no notice has answered no more than who they are: "none" would be our word, not theirs. */
function wasAsked({ history, neverInsured }: Resident): boolean {
  return history !== undefined || neverInsured !== undefined
}

/** The year in which employee insurance ended; `null`: it did not, or nobody knows when. */
function yearEnded({ answers: { insurance } }: Draft): number | null {
  return insurance?.now === 'employee-ended' && insurance.endedOn !== null ? yearOf(insurance.endedOn) : null
}

function someLeft<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined
}

function isSituation(event: { kind: string; date: string }): event is { kind: Situation; date: string } {
  return (SITUATIONS as readonly string[]).includes(event.kind)
}
