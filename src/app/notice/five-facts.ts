/** The few facts of a notice that somebody types in from a poster: what was typed, and what a notice it comes to. */
import type { NoticeFacts, WindowFact } from '@/notice/facts'
import { EMPTY_WINDOW, NO_FACTS } from './sheet'
import { countOf, dayOf, fenOf } from './typed'
import type { TypedFacts, TypedField } from './typed-facts'

export type TypedProblem =
  /** Nothing was typed where something is needed. */
  | 'missing'
  | 'no-amount'
  | 'no-day'
  | 'no-number'
  /** What late payers pay or wait is of no use without until when they may. */
  | 'late-until-missing'
  /** That one may pay late says nothing of the price, which is a higher one in many places. */
  | 'late-amount-missing'

export interface TypedFault {
  field: TypedField
  because: TypedProblem
}

export const NOTHING_TYPED: TypedFacts = {
  amount: '',
  closesOn: '',
  coverFrom: '',
  opensOn: '',
  lateUntil: '',
  lateAmount: '',
  lateWait: '',
  lateWaitUnit: 'day'
}

/** What is wrong with what was typed, in the order of the page; empty: it can be read. */
export function typedFaults(facts: TypedFacts): TypedFault[] {
  const { amount, closesOn, coverFrom, opensOn, lateUntil, lateAmount, lateWait } = facts
  const problems: [TypedField, TypedProblem | null][] = [
    ['amount', amount === '' ? 'missing' : fenOf(amount) === null ? 'no-amount' : null],
    ['closesOn', closesOn === '' ? 'missing' : dayProblem(closesOn)],
    ['coverFrom', dayProblem(coverFrom)],
    ['opensOn', dayProblem(opensOn)],
    [
      'lateUntil',
      lateUntil === '' && (lateAmount !== '' || lateWait !== '') ? 'late-until-missing' : dayProblem(lateUntil)
    ],
    ['lateAmount', lateAmountProblem(facts)],
    ['lateWait', lateWait !== '' && countOf(lateWait) === null ? 'no-number' : null]
  ]
  return problems.flatMap(([field, because]) => (because === null ? [] : [{ field, because }]))
}

function lateAmountProblem({ lateUntil, lateAmount }: TypedFacts): TypedProblem | null {
  if (lateAmount !== '') return fenOf(lateAmount) === null ? 'no-amount' : null
  return lateUntil === '' ? null : 'late-amount-missing'
}

function dayProblem(text: string): TypedProblem | null {
  return text !== '' && dayOf(text) === null ? 'no-day' : null
}

/** Where in the facts each stands, to say beside the field what the checks of policies find. */
export const PATH_OF: Readonly<Record<TypedField, string>> = {
  amount: 'premiums.0.fen',
  closesOn: 'windows.0.closesOn',
  coverFrom: 'cover.startsOn',
  opensOn: 'windows.0.opensOn',
  lateUntil: 'windows.1.closesOn',
  lateAmount: 'windows.1.fen',
  lateWait: 'windows.1.waiting'
}

/** What was typed as facts. Only of what has no faults. */
export function factsTyped(facts: TypedFacts): NoticeFacts {
  const { amount, closesOn, coverFrom, opensOn, lateUntil, lateAmount, lateWait, lateWaitUnit } = facts
  const late: WindowFact = {
    ...EMPTY_WINDOW,
    kind: 'supplementary',
    closesOn: dayOf(lateUntil),
    fen: fenOf(lateAmount),
    waiting: waitOf(countOf(lateWait), lateWaitUnit)
  }
  return {
    ...NO_FACTS,
    premiums: [{ tier: 'standard', group: 'all', fen: fenOf(amount) ?? 0 }],
    windows: [
      { ...EMPTY_WINDOW, opensOn: dayOf(opensOn), closesOn: dayOf(closesOn) },
      ...(late.closesOn === null ? [] : [late])
    ],
    cover: { startsOn: dayOf(coverFrom), endsOn: null }
  }
}

function waitOf(count: number | null, unit: 'day' | 'month'): WindowFact['waiting'] {
  return count === null || count === 0 ? null : { count, unit }
}
