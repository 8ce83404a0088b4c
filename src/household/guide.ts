/** The flow of the guide: which question comes when. It only routes; what each question knows stands in `questions`. */
import { asksInsurance, availableSituations, historyYearsFor, isNewborn } from './available-options'
import { answerTo } from './draft'
import type { Draft } from './draft'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { ASKED, QUESTIONS, QUESTION_RULES } from './questions'
import type { Answers, AskedId, QuestionId, RareId } from './questions'

/** Where the guide ends: with the answer, with why nothing is to be paid, or where no notice makes further questions useful. */
export const OUTCOMES = ['answer', 'not-eligible', 'no-notice'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * The way this draft takes, as far as its answers tell: questions in order, cut short where an answer ends the guide.
 * `facts` are those of the draft's region; `null` as long as it has none.
 */
export function questionsFor(draft: Draft, facts: Facts | null): QuestionId[] {
  if (facts === null) return ['region']
  if (!facts.hasNotice) {
    const saidYears = historyYearsFor(draft, facts).length > 0 ? (['history'] as const) : []
    // So few need no check, unless one comes to change them.
    return [
      ...QUESTIONS.filter((question) =>
        isShown(question) ? question === 'ordinary' && showsOrdinary(draft) : QUESTION_RULES[question].withoutNotice
      ),
      ...saidYears,
      ...(draft.seenCheck || draft.at === 'check' ? (['check'] as const) : [])
    ]
  }
  const asked = QUESTIONS.filter((question) =>
    isShown(question)
      ? question === 'check' || showsOrdinary(draft)
      : (QUESTION_RULES[question].isAsked?.(draft, facts) ?? true)
  )
  return isNotEligible(draft, facts) ? asked.slice(0, asked.indexOf('insurance') + 1) : asked
}

/** Questions that are not on this draft's way, and can be answered all the same: of events, and of a move. */
export function rareQuestions(draft: Draft, facts: Facts | null): RareId[] {
  if (facts === null || !facts.hasNotice || isNotEligible(draft, facts)) return []
  const way = questionsFor(draft, facts)
  return [
    ...(availableSituations(draft, facts).length > 0 ? (['situation'] as const) : []),
    ...(isNewborn(draft, facts) || draft.answers.history === 'never' ? [] : (['enrolment'] as const))
  ].filter((question) => !way.includes(question))
}

/** The steps at which nothing is asked. */
export function isShown(question: QuestionId): question is Exclude<QuestionId, AskedId> {
  return question === 'ordinary' || question === 'check'
}

/** Who is new to a place sees first what an ordinary resident pays there. */
function showsOrdinary({ memberId, like }: Draft): boolean {
  return memberId === null && like === undefined
}

/**
 * What follows `question`: the next one, or how the guide ends. Whoever has seen the check before goes straight
 * to what is still missing, or back to the check.
 */
export function nextQuestion(draft: Draft, question: QuestionId, facts: Facts | null): QuestionId | Outcome {
  if (facts === null) return 'region'
  if (question === 'check') return facts.hasNotice ? 'answer' : 'no-notice'
  const questions = questionsFor(draft, facts)
  const last = isNotEligible(draft, facts) ? 'not-eligible' : questions.includes('check') ? 'check' : 'no-notice'
  const next = questions[questions.indexOf(question) + 1] ?? last
  return draft.seenCheck || next === last ? (firstUnanswered(draft, facts) ?? last) : next
}

/** The question before this one; `null`: it is the first. */
export function previousQuestion(draft: Draft, question: QuestionId, facts: Facts | null): QuestionId | null {
  const questions = questionsFor(draft, facts)
  return questions[questions.indexOf(question) - 1] ?? null
}

/** The first question on the way without an answer that makes sense; `null`: all have one. */
export function firstUnanswered(draft: Draft, facts: Facts): AskedId | null {
  const asked = questionsFor(draft, facts).filter((question): question is AskedId => !isShown(question))
  return asked.find((question) => validAnswer(question, draft, facts) === null) ?? null
}

/** The answer that the draft holds to this question, as long as it (still) makes sense; `null`: none. */
function validAnswer<Q extends AskedId>(question: Q, draft: Draft, facts: Facts): Answers[Q] | null {
  const answer = answerTo(question, draft)
  if (answer === undefined) return null
  try {
    return QUESTION_RULES[question].check(answer, draft, facts)
  } catch (error) {
    if (error instanceof GuideError) return null
    throw error
  }
}

/** The question the draft stands on; where the day or the rules have moved on since, the first one to answer. */
export function questionNow(draft: Draft, facts: Facts | null): QuestionId {
  if (facts === null) return 'region'
  if (draft.at !== 'check' && questionsFor(draft, facts).includes(draft.at)) return draft.at
  return firstUnanswered(draft, facts) ?? 'check'
}

/**
 * The position of the question and how many there are, counted from 1. The answer for an ordinary resident counts as part
 * of the region's. Before a region is known, of as many as there may be.
 */
export function progress(draft: Draft, facts: Facts | null): { step: number; of: number } {
  const questions = (facts === null ? QUESTIONS : questionsFor(draft, facts)).filter((one) => one !== 'ordinary')
  const now = questionNow(draft, facts)
  return { step: questions.indexOf(now === 'ordinary' ? 'region' : now) + 1, of: questions.length }
}

/**
 * The draft with this answer, standing on what follows, or on the same question if the guide ends there. No other
 * answer is lost, but for those that a new region cannot take. `facts` are those of the draft's region, and for the
 * question `region` those of the region answered. Throws a GuideError; the draft is then as it was.
 */
export function answerQuestion<Q extends AskedId>(draft: Draft, question: Q, answer: Answers[Q], facts: Facts): Draft {
  const moving = question === 'region'
  if (!moving && !questionsFor(draft, facts).includes(question)) throw new GuideError('not-asked', question, question)
  const kept = QUESTION_RULES[question].check(answer, draft, facts)
  const answers = { ...draft.answers, [question]: kept }
  const answered =
    moving && answer !== draft.answers.region ? refitted({ ...draft, answers }, draft, facts) : { ...draft, answers }
  const next = nextQuestion(answered, question, facts)
  return withQuestion(withoutEntered(answered, question), isQuestion(next) ? next : question)
}

/** Once it is answered, nothing else stands on its page; in another place nothing that stood there need fit. */
function withoutEntered({ entered = {}, ...draft }: Draft, answered: AskedId): Draft {
  const kept = answered === 'region' ? [] : Object.entries(entered).filter(([question]) => question !== answered)
  return kept.length > 0 ? { ...draft, entered: Object.fromEntries(kept) } : draft
}

/** The draft standing on another question, all answers kept. */
export function withQuestion(draft: Draft, question: QuestionId): Draft {
  return { ...draft, at: question, seenCheck: draft.seenCheck || question === 'check' }
}

/** Whether the answers end the guide because employee insurance already covers this person. */
export function isNotEligible(draft: Draft, facts: Facts): boolean {
  return facts.hasNotice && draft.answers.insurance?.now === 'employee' && asksInsurance(draft, facts)
}

function isQuestion(step: QuestionId | Outcome): step is QuestionId {
  return (QUESTIONS as readonly string[]).includes(step)
}

/** The draft without the answers that its region does not know, none of which outlives a change unless it still fits. */
function refitted(draft: Draft, before: Draft, facts: Facts): Draft {
  const kept = ASKED.map((question) => [question, refit(question, draft, before, facts)] as const)
  return { ...draft, answers: Object.fromEntries(kept.filter(([, answer]) => answer !== undefined)) }
}

function refit<Q extends AskedId>(question: Q, draft: Draft, before: Draft, facts: Facts): Answers[Q] | undefined {
  const answer = answerTo(question, draft)
  const rule = QUESTION_RULES[question].refit
  return answer === undefined || rule === undefined ? answer : rule(answer, facts, before.answers.region)
}
