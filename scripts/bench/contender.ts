/** What the engines are asked, and what each has to answer. */
import type { AssessQuery, Identity, Shelf, Student, Tier } from '@/calculator'

/** Amount due in fen and days of waiting: the part of an answer that every engine can express. */
export interface Outcome {
  amountFen: number
  waitingDays: number
}

export type Place = 'fuling' | 'gansu'

/**
 * A request as the other engines get it: which window is open and how many years were missed is
 * worked out for them, so that they only have to hold the tables.
 */
export interface Facts {
  place: Place
  tier: Tier
  student: Student
  identities: readonly Identity[]
  /** The place of the open window among the policy's own. */
  window: number
  missedYears: number
}

export interface Question {
  shelf: Shelf
  query: AssessQuery
  facts: Facts
}

export interface Contender {
  name: string
  /** Builds the engine from the rules, ready to be asked. */
  prepare: () => Promise<(questions: readonly Question[]) => Promise<Outcome[]>>
}
