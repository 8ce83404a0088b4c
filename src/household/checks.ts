/** What several questions check of an answer. Each throws a GuideError that names the control and what is wrong with it. */
import { isCivilDate, yearOf } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { birthDateOf } from './available-options'
import type { Draft } from './draft'
import { GuideError } from './errors'
import type { Facts } from './facts'
import type { AskedId } from './questions'

export function oneOf<T extends string>(
  choices: readonly T[],
  choice: T | undefined,
  question: AskedId,
  field: string
): T {
  if (choice === undefined) throw new GuideError('answer-missing', question, field)
  if (!choices.includes(choice)) throw new GuideError('choice-unknown', question, field, { choice })
  return choice
}

export function unique(choices: readonly (string | number)[], question: AskedId): void {
  const twice = choices.find((choice, index) => choices.indexOf(choice) !== index)
  if (twice !== undefined) throw new GuideError('choice-twice', question, question, { choice: twice })
}

/** A day of somebody's life: not before their birth, not to come. */
export function lifeDate(date: CivilDate, draft: Draft, facts: Facts, question: AskedId, field: string): void {
  pastDate(date, facts, question, field)
  const born = birthDateOf(draft)
  if (born !== undefined && date < born) {
    throw new GuideError('date-before-birth', question, field, { date, birthYear: yearOf(born) })
  }
}

export function pastDate(date: CivilDate, { asOf }: Facts, question: AskedId, field: string): void {
  if (!isCivilDate(date)) throw new GuideError('date-invalid', question, field, { date })
  if (date > asOf) throw new GuideError('date-in-future', question, field, { date, asOf })
}
