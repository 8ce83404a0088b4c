/** The household: who is in it, what is known of them, the guide that asks for it, and what is kept on the phone. */
export { CLAIMED, emptyDraft, HISTORY_SCHEMES, OUTCOMES, QUESTIONS } from './answers'
export type {
  Answers,
  AskedId,
  Claimed,
  Draft,
  HistoryAnswer,
  HistoryScheme,
  Outcome,
  QuestionId,
  Situation
} from './answers'
export type { DayNotice, DaysState } from './days'
export { GUIDE_ERROR_CODES, GuideError, MemberError, PreviewError } from './errors'
export type { ErrorData, GuideErrorCode } from './errors'
export { factsFor } from './facts'
export type { Facts } from './facts'
export { answerQuestion, nextQuestion, previousQuestion, progress, questionsFor, standOn } from './guide'
export { createHousehold } from './household'
export type { Household, Ports } from './household'
export { ENROLMENTS, memberSchema, NICKNAME_MAX, RELATIONS, residentOn } from './member'
export type { Enrolment, Member, NewMember, Relation } from './member'
export { historyYearsFor, identitiesOffered, isNewborn, needsBirthDate, situationsOffered } from './offers'
export { draftOf, toMember, toResident } from './result'
export type { Guide, GuideView, Library } from './session'
export type { Health, KeyValueStore } from './slot'
export type { HouseholdState, Settings } from './store'
