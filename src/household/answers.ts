/** The questions of the guide and what an answer to each looks like. */
import * as v from 'valibot'
import { EVENT_KINDS, STUDENTS, TIERS } from '@/calculator'
import { civilDate, identityId, regionCode } from '@/policy'
import { ENROLMENTS, RELATIONS } from './member'

/** In the order in which they are asked. */
export const QUESTIONS = [
  'region',
  'who',
  'birth',
  'parents',
  'insurance',
  'months',
  'student',
  'situation',
  'identities',
  'enrolment',
  'history',
  'tier',
  'check'
] as const
export type QuestionId = (typeof QUESTIONS)[number]

/** Every question but the last, which only shows what was answered. */
export type AskedId = Exclude<QuestionId, 'check'>

/** Where the guide ends: with the answer, with why nothing is to be paid, or where no notice makes further questions useful. */
export const OUTCOMES = ['answer', 'not-eligible', 'no-notice'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Events that are asked for on a page of their own; birth and the end of employee insurance come from other questions. */
export const SITUATIONS = EVENT_KINDS.filter(
  (kind): kind is Situation => kind !== 'birth' && kind !== 'employee-insurance-ended'
)
export type Situation = Exclude<(typeof EVENT_KINDS)[number], 'birth' | 'employee-insurance-ended'>

export const HISTORY_SCHEMES = ['resident', 'employee', 'other', 'none', 'unknown'] as const
export type HistoryScheme = (typeof HISTORY_SCHEMES)[number]

export const CLAIMED = ['yes', 'no', 'unknown'] as const
export type Claimed = (typeof CLAIMED)[number]

/** Whether a parent is insured. */
export const PARENTS = ['yes', 'no', 'unknown'] as const
export type Parents = (typeof PARENTS)[number]

const wholeNumber = v.pipe(v.number(), v.integer())

const historyYear = v.object({
  year: wholeNumber,
  /** `none` for a year that may still be paid: not paid yet. */
  scheme: v.picklist(HISTORY_SCHEMES),
  claimed: v.optional(v.picklist(CLAIMED))
})

/** Shapes only: whether an answer makes sense on a given day in a given region is decided in `checks`. */
export const answerSchemas = {
  region: regionCode,
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
  /** `never`: no basic medical insurance in any year. */
  history: v.union([v.literal('never'), v.array(historyYear)]),
  tier: v.picklist(TIERS)
} as const

export type Answers = { [Q in AskedId]: v.InferOutput<(typeof answerSchemas)[Q]> }
export type HistoryAnswer = v.InferOutput<typeof historyYear>

export const draftSchema = v.object({
  answers: v.partial(v.object(answerSchemas)),
  /** The question the resident stands on. */
  at: v.picklist(QUESTIONS),
  /** Once everything was answered, a changed answer leads back to the check, not through every page again. */
  seenCheck: v.boolean(),
  /** The member being edited, or the one it is about to become; `null`: a new one. */
  memberId: v.nullable(v.string())
})
export type Draft = v.InferOutput<typeof draftSchema>

/** A guide on which nothing is answered yet. */
export function emptyDraft(): Draft {
  return { answers: {}, at: 'region', seenCheck: false, memberId: null }
}
