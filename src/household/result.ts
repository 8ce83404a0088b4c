/** From a draft to what the calculator takes and what is kept, and back for editing. */
import type { Resident } from '@/calculator'
import { answerTo } from './draft'
import type { Draft } from './draft'
import { enrolmentUnasked } from './enrolment'
import { GuideError } from './errors'
import type { Facts } from './facts'
import { firstUnanswered, isNotEligible, isShown, questionsFor } from './guide'
import { historyOf, isNeverInsured } from './history'
import type { Enrolment, Member, NewMember } from './member'
import { ASKED, QUESTION_RULES } from './questions'
import type { Answers, AskedId } from './questions'

/**
 * The resident that the answers describe. Only questions on this draft's way count; where no notice asks any, whatever
 * was answered before stays. What is `kept` of the member and no question asks for stays as well.
 * Throws GuideError `answer-missing` (naming the question) or `not-eligible`.
 */
export function toResident(draft: Draft, facts: Facts, kept: Resident = {}): Resident {
  demandComplete(draft, facts)
  const asked = facts.hasNotice ? questionsFor(draft, facts) : ASKED
  const told = asked.map((question) => (isShown(question) ? {} : saidBy(question, answerTo(question, draft), kept)))
  const history = historyOf(draft, facts, kept)
  const events = told.flatMap((said) => said.events ?? [])
  const { parentInsured, employeeMonths, student } = kept
  return known({
    parentInsured,
    employeeMonths,
    // Whoever has grown too old for the question was none before.
    ...(student === 'none' && { student }),
    ...told.reduce((all, said) => ({ ...all, ...said }), {}),
    // Years tell whether anything but the birth was ever asked.
    ...((facts.hasNotice || history.length > 0) && { history }),
    events,
    ...(draft.answers.history === 'never' && isNeverInsured(history, events) && { neverInsured: true })
  })
}

function saidBy<Q extends AskedId>(question: Q, answer: Answers[Q] | undefined, kept: Resident): Partial<Resident> {
  return (answer !== undefined && QUESTION_RULES[question].says?.(answer, kept)) || {}
}

/** Without what is not known. */
function known(resident: Resident): Resident {
  return Object.fromEntries(Object.entries(resident).filter(([, value]) => value !== undefined))
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
  const begun: Draft = { answers: {}, at: 'check', seenCheck: true, memberId: member.id }
  return ASKED.reduce((draft, question) => {
    const answer = QUESTION_RULES[question].known(member, draft, facts)
    return answer === undefined ? draft : { ...draft, answers: { ...draft.answers, [question]: answer } }
  }, begun)
}

function demandComplete(draft: Draft, facts: Facts): void {
  const missing = firstUnanswered(draft, facts)
  if (missing !== null) throw new GuideError('answer-missing', missing, missing)
  if (isNotEligible(draft, facts)) throw new GuideError('not-eligible', 'insurance', 'now')
}

function enrolmentOf(draft: Draft, facts: Facts): Enrolment {
  const { enrolment } = draft.answers
  if (enrolment !== undefined && (!facts.hasNotice || questionsFor(draft, facts).includes('enrolment')))
    return enrolment
  return enrolmentUnasked(draft, facts)
}
