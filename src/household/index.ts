/** The household: who is in it, what is known of them, the guide that asks for it, and what is kept on the phone. */
export type { BackupContents } from './backups'
export { beginsBirthYear, birthYearsMeant } from './birth-years'
export { briefMember } from './brief-member'
export type { BriefFacts } from './brief-member'
export { createDayWatch } from './day-watch'
export type { DayWatch } from './day-watch'
export type { DayNotice, DaysState } from './days'
export { emptyDraft } from './draft'
export type { Draft, Entered } from './draft'
export { GuideError, MemberError } from './errors'
export type { GuideErrorCode, GuideErrorData, GuideProblem } from './errors'
export { factsFor } from './facts'
export type { Facts } from './facts'
export {
  answerQuestion,
  nextQuestion,
  OUTCOMES,
  previousQuestion,
  progress,
  questionsFor,
  rareQuestions,
  withQuestion
} from './guide'
export type { Outcome } from './guide'
export { CLAIMED, HISTORY_SCHEMES } from './history'
export type { Claimed, HistoryAnswer, HistoryScheme } from './history'
export { createHousehold } from './household'
export type { Example, Household, Ports } from './household'
export {
  ENROLMENTS,
  GROUP_MAX,
  isGroupName,
  memberSchema,
  MONTHS_OF_YEAR,
  NICKNAME_MAX,
  plainName,
  RELATIONS,
  residentOn
} from './member'
export type { Enrolment, Member, NewMember, Relation } from './member'
export type { Undo } from './members'
export type { Restored } from './merge'
export {
  historyYearsFor,
  availableIdentities,
  isNewborn,
  needsBirthDate,
  canSayNever,
  availableSituations
} from './available-options'
export { createPlaceNames, placeNamesPersistence } from './place-names'
export type { PlaceNames } from './place-names'
export { isNotPaidYet, isYearPayable } from './payable-years'
export { PARENTS, QUESTIONS } from './questions'
export type { Answers, AskedId, QuestionId, RareId, Situation } from './questions'
export { draftOf, toMember, toResident } from './result'
export type { Guide, GuideView, ShelfSource } from './session'
export { suggestsElder } from './values'
export type { HouseholdState, Settings } from './values'
