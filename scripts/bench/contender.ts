/** What the engines are asked, and what each has to answer. */
import type { AssessQuery, Shelf } from '@/calculator'

/** Amount due in fen and days of waiting: the part of an answer that every engine can express. */
export interface Outcome {
  amountFen: number
  waitingDays: number
}

export type Place = 'fuling' | 'gansu'

/** A request as the app makes it: a day, and a resident with identities and a history of years. */
export interface Question {
  place: Place
  shelf: Shelf
  query: AssessQuery
}

export interface Contender {
  name: string
  /** Builds the engine from the rules, ready to be asked. */
  prepare: () => Promise<(questions: readonly Question[]) => Promise<Outcome[]>>
}
