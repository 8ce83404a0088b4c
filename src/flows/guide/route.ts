/** How one gets from question to question: pages on a pile, so that the phone's own back leads one question back. */
import type { Outcome, QuestionId } from '@/household'
import { QUESTIONS } from '@/household'
import { goBack, open, pile, replaceBy, routes } from '@/app/routes'

/** Where to go: to the page right below, on top of the pile, in place of its top, or nowhere. */
export type Move = 'back' | 'push' | 'replace' | 'stay'

/** WeChat keeps at most this many pages on top of each other. */
const DEEPEST = 10

/**
 * The move to `target`, given the questions on the pile (`null`: a page that is none), the top one last. The question
 * right below is gone back to; one further down is not, since in a browser all questions share one address and Taro
 * would lose its place.
 */
export function moveTo(target: QuestionId, pile: readonly (QuestionId | null)[], forward: boolean): Move {
  if (pile[pile.length - 1] === target) return 'stay'
  if (pile[pile.length - 2] === target) return 'back'
  return forward && pile.length < DEEPEST ? 'push' : 'replace'
}

/** Shows a question: the next one, or one before. */
export function showQuestion(target: QuestionId, forward: boolean): void {
  const url = `${routes.guide}?q=${target}`
  const move = moveTo(
    target,
    pile().map(({ q }) => questionFrom(q)),
    forward
  )
  if (move === 'back') goBack()
  else if (move === 'push') open(url)
  else if (move === 'replace') replaceBy(url)
}

/** Goes where an answer leads: to a question, or to how the guide ends. */
export function goOn(step: QuestionId | Outcome): void {
  if (step === 'not-eligible') open(routes.notEligible)
  else if (step === 'answer' || step === 'no-notice') open(routes.answer)
  else showQuestion(step, true)
}

/** The question that an address names; `null`: none. */
export function questionFrom(text: unknown): QuestionId | null {
  return QUESTIONS.find((question) => question === text) ?? null
}
