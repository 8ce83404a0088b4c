/** What can go wrong in the household, as data. The sentences for it live in the text catalogue. */
import type { CivilDate } from '@/calculator'
import type { QuestionId } from './questions'

type Nothing = Record<string, never>
/** The most characters a nickname may have. */
interface NicknameLimit {
  max: number
}

/** What the sentence of each code has to name. */
export interface GuideErrorData {
  'answer-missing': Nothing
  'birth-date-missing': Nothing
  /** `year`: the year of birth that was answered before. */
  'birth-date-other-year': { year: number }
  'birth-year-invalid': Nothing
  'birth-year-out-of-range': { from: number; to: number }
  'choice-twice': { choice: string | number }
  'choice-unknown': { choice: string | number }
  'date-before-birth': { date: CivilDate; birthYear: number }
  'date-in-future': { date: CivilDate; asOf: CivilDate }
  /** `date`: as it was typed; empty where a part of it is missing. */
  'date-invalid': { date: string }
  'history-year-missing': { year: number }
  'never-insured-contradicted': Nothing
  'nickname-id-number': NicknameLimit
  'nickname-missing': NicknameLimit
  'nickname-too-long': NicknameLimit
  'not-asked': Nothing
  'not-eligible': Nothing
  'region-unknown': { region: string }
}
export type GuideErrorCode = keyof GuideErrorData

/** A code of these, by default any, with the data that belong to it. */
export type GuideProblem<Codes extends GuideErrorCode = GuideErrorCode> = {
  [Code in Codes]: { code: Code; data: GuideErrorData[Code] }
}[Codes]

type GuideArguments = {
  [Code in GuideErrorCode]: [
    code: Code,
    question: QuestionId,
    field: string,
    ...data: GuideErrorData[Code] extends Nothing ? [] : [data: GuideErrorData[Code]]
  ]
}[GuideErrorCode]

/** An answer that cannot be taken, or one that is missing. `field` names the control on the question's page. */
export class GuideError extends Error {
  override readonly name = 'GuideError'
  readonly question: QuestionId
  readonly field: string
  /** Code and data as one, so that whoever asks for the code knows the data. */
  readonly problem: GuideProblem

  constructor(...[code, question, field, data]: GuideArguments) {
    super(`${question}.${field}: ${code}`)
    this.question = question
    this.field = field
    // They came together; taken apart, the compiler has forgotten which belong to which.
    this.problem = { code, data: data ?? {} } as GuideProblem
  }

  get code(): GuideErrorCode {
    return this.problem.code
  }

  get data(): GuideErrorData[GuideErrorCode] {
    return this.problem.data
  }
}

type MemberArguments = [code: 'member-unknown', data: { id: string }] | [code: 'member-invalid', data: { path: string }]

/** A member that does not exist (any more), or data that is no member: `path` is dotted, where it is wrong. */
export class MemberError extends Error {
  override readonly name = 'MemberError'
  readonly code: MemberArguments[0]
  readonly data: MemberArguments[1]

  constructor(...[code, data]: MemberArguments) {
    super(code)
    this.code = code
    this.data = data
  }
}
