/** The flow of the guide: which question comes when. It only routes; checks and choices have files of their own. */
import { QUESTIONS } from './answers'
import type { Answers, AskedId, Draft, Outcome, QuestionId } from './answers'
import { checkedAnswer, isAnswered } from './checks'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { ageOf, fitsIdentity, historyYearsFor, isNewborn, availableSituations, WORKING_AGE } from './available-options'
import { asksMonths, asksParents } from './special-groups'

/** Classes for gifted children take them from about this age on. */
const STUDENT_AGE = 14

/** For each question that is not always asked: when it is. */
const ASKED_WHEN: Partial<Record<QuestionId, (draft: Draft, facts: Facts) => boolean>> = {
  parents: asksParents,
  insurance: (draft, facts) => ageOf(draft, facts) >= WORKING_AGE,
  months: asksMonths,
  student: (draft, facts) => facts.students.length > 0 && ageOf(draft, facts) >= STUDENT_AGE,
  situation: (draft, facts) => availableSituations(draft, facts).length > 0,
  identities: (_, facts) => facts.identities.length > 0,
  enrolment: (draft, facts) => !isNewborn(draft, facts),
  history: (draft, facts) => historyYearsFor(draft, facts).length > 0,
  tier: (_, facts) => facts.tiers.length > 1
}

/** Where no notice is known, only who it is: enough to keep them until there is one. */
const ASKED_WITHOUT_NOTICE: readonly QuestionId[] = ['region', 'who', 'birth']

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
      ...ASKED_WITHOUT_NOTICE,
      ...saidYears,
      ...(draft.seenCheck || draft.at === 'check' ? (['check'] as const) : [])
    ]
  }
  const asked = QUESTIONS.filter((question) => ASKED_WHEN[question]?.(draft, facts) ?? true)
  return isNotEligible(draft, facts) ? asked.slice(0, asked.indexOf('insurance') + 1) : asked
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
  const asked = questionsFor(draft, facts).filter((question): question is AskedId => question !== 'check')
  return asked.find((question) => !isAnswered(draft, question, facts)) ?? null
}

/** The question the draft stands on; where the day or the rules have moved on since, the first one to answer. */
export function questionNow(draft: Draft, facts: Facts | null): QuestionId {
  if (facts === null) return 'region'
  if (draft.at !== 'check' && questionsFor(draft, facts).includes(draft.at)) return draft.at
  return firstUnanswered(draft, facts) ?? 'check'
}

/** The how-manieth question of how many, counted from 1. Before a region is known, of as many as there may be. */
export function progress(draft: Draft, facts: Facts | null): { step: number; of: number } {
  const questions = facts === null ? [...QUESTIONS] : questionsFor(draft, facts)
  return { step: questions.indexOf(questionNow(draft, facts)) + 1, of: questions.length }
}

/**
 * The draft with this answer, standing on what follows, or on the same question if the guide ends there. No other
 * answer is lost, but for those that a new region cannot take. `facts` are those of the draft's region, and for the
 * question `region` those of the region answered. Throws a GuideError; the draft is then as it was.
 */
export function answerQuestion<Q extends AskedId>(draft: Draft, question: Q, answer: Answers[Q], facts: Facts): Draft {
  const moving = question === 'region'
  if (!moving && !questionsFor(draft, facts).includes(question)) throw new GuideError('not-asked', question, question)
  const kept = checkedAnswer(question, answer, draft, facts)
  const answers = { ...draft.answers, [question]: kept }
  if (question === 'history') answers.history = withOtherYears(answers.history ?? [], draft)
  const answered =
    moving && answer !== draft.answers.region ? refitted({ ...draft, answers }, draft, facts) : { ...draft, answers }
  const next = nextQuestion(answered, question, facts)
  return standOn(answered, isQuestion(next) ? next : question)
}

/** The draft standing on another question, all answers kept. */
export function standOn(draft: Draft, question: QuestionId): Draft {
  return { ...draft, at: question, seenCheck: draft.seenCheck || question === 'check' }
}

/** Whether the answers end the guide because employee insurance already covers this person. */
export function isNotEligible(draft: Draft, facts: Facts): boolean {
  return facts.hasNotice && draft.answers.insurance?.now === 'employee' && ageOf(draft, facts) >= WORKING_AGE
}

function isQuestion(step: QuestionId | Outcome): step is QuestionId {
  return (QUESTIONS as readonly string[]).includes(step)
}

/** Years that another region asked about stay: they are as true as before. */
function withOtherYears(years: Answers['history'], draft: Draft): Answers['history'] {
  const { history: before = [] } = draft.answers
  if (years === 'never' || before === 'never') return years
  const others = before.filter(({ year }) => !years.some((answered) => answered.year === year))
  return [...others, ...years].sort((a, b) => a.year - b.year)
}

/**
 * The draft without the answers that its region does not know. "None of these" was said of another list, and a
 * tier or sort of student of other rules, so neither outlives a change unless it still fits. Parents were asked
 * about insurance in the province of `before`.
 */
function refitted(draft: Draft, before: Draft, facts: Facts): Draft {
  const { student, tier, situation, identities, parents, ...others } = draft.answers
  const situations = situation?.filter(({ kind }) => facts.situations.includes(kind)) ?? []
  const known = identities?.filter((identity) => fitsIdentity(identity, facts)) ?? []
  return {
    ...draft,
    answers: {
      ...others,
      ...(parents !== undefined && isSameProvince(before.answers.region, facts.region) && { parents }),
      ...(student !== undefined && facts.students.includes(student) && { student }),
      ...(tier !== undefined && facts.tiers.includes(tier) && { tier }),
      ...(situations.length > 0 && { situation: situations }),
      ...(known.length > 0 && { identities: known })
    }
  }
}

/** By the first two digits of GB/T 2260. */
function isSameProvince(one: string | undefined, other: string): boolean {
  return one?.slice(0, 2) === other.slice(0, 2)
}
