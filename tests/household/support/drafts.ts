/** Drafts as residents leave them behind. */
import { answerQuestion, emptyDraft, factsFor, GuideError, MemberError, questionsFor, withQuestion } from '@/household'
import type { Answers, AskedId, Draft, Facts } from '@/household'
import { BackupError, PreviewError } from '@/storage'
import { ASOF, HILLS, shelfOf } from './shelves'

export function factsOf(region: string, asOf = ASOF): Facts {
  return factsFor(shelfOf(region), asOf)
}

/** An adult who continues and knows everything, as far as the region asks. */
export const ADULT: Answers = {
  region: HILLS,
  who: { relation: 'parent', nickname: '妈妈' },
  birth: { year: 1963 },
  parents: 'unknown',
  insurance: { now: 'none' },
  months: { year: 2025, paid: null },
  student: 'none',
  situation: [],
  identities: [],
  enrolment: 'continuing',
  history: [
    { year: 2025, scheme: 'resident', claimed: 'no' },
    { year: 2026, scheme: 'none' }
  ],
  tier: 'tier-1'
}

/** Answers in the guide's order whatever is asked on the way, with `changes` to the adult's answers. */
export function answered(region: string, changes: Partial<Answers> = {}, until?: AskedId): Draft {
  const answers: Answers = { ...ADULT, ...changes, region }
  const facts = factsOf(region)
  let draft = emptyDraft()
  while (draft.at !== 'check' && draft.at !== until) {
    draft =
      draft.at === 'ordinary' ? withQuestion(draft, 'who') : answerQuestion(draft, draft.at, answers[draft.at], facts)
  }
  return draft
}

/** The draft right before a question: all earlier ones answered. */
export function before(question: AskedId, region: string, changes: Partial<Answers> = {}): Draft {
  return answered(region, changes, question)
}

export function whereTo<Q extends AskedId>(question: Q, answer: Answers[Q], draft: Draft, region: string): string {
  return answerQuestion(draft, question, answer, factsOf(region)).at
}

const REFUSALS = [BackupError, GuideError, MemberError, PreviewError]

/** The error that an action is refused with, to compare its code and data with. */
export function refusalOf(action: () => unknown): Error {
  try {
    action()
  } catch (error) {
    if (REFUSALS.some((Refusal) => error instanceof Refusal)) return error as Error
    throw error
  }
  throw new Error('nothing was refused')
}

/** What an answer is refused with, all earlier questions answered. */
export function refused<Q extends AskedId>(
  question: Q,
  answer: Answers[Q],
  region: string,
  changes: Partial<Answers> = {}
) {
  return refusalOf(() => answerQuestion(before(question, region, changes), question, answer, factsOf(region)))
}

/** Whether a region asks this of the adult with `changes`. */
export function isAsked(question: AskedId, region: string, changes: Partial<Answers> = {}): boolean {
  return questionsFor(answered(region, changes), factsOf(region)).includes(question)
}
