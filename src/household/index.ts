/** The household: who is in it, what is known of them, the guide that asks for it, and what is kept on the phone. */
export { CLAIMED, emptyDraft, HISTORY_SCHEMES, OUTCOMES, PARENTS, QUESTIONS } from './answers'
export type {
  Answers,
  AskedId,
  Claimed,
  Draft,
  HistoryAnswer,
  HistoryScheme,
  Outcome,
  Parents,
  QuestionId,
  Situation
} from './answers'
export type { BackupContents, BackupCount, Restored } from './backup'
export { createDayWatch } from './day-watch'
export type { DayWatch } from './day-watch'
export type { DayNotice, DaysState } from './days'
export type { Drawer, DrawerSpec } from './drawer'
export { offersElder } from './elder-offer'
export { BACKUP_ERROR_CODES, BackupError, GUIDE_ERROR_CODES, GuideError, MemberError, PreviewError } from './errors'
export type { BackupErrorCode, ErrorData, GuideErrorCode } from './errors'
export { factsFor } from './facts'
export type { Facts } from './facts'
export { answerQuestion, nextQuestion, previousQuestion, progress, questionsFor, standOn } from './guide'
export { isKept, isOfWrites } from './health'
export type { Health } from './health'
export { createHousehold } from './household'
export type { Household, Ports, SetAside } from './household'
export type { Settings } from './kept'
export { ENROLMENTS, memberSchema, MONTHS_OF_YEAR, NICKNAME_MAX, RELATIONS, residentOn } from './member'
export type { Enrolment, Member, NewMember, Relation } from './member'
export type { Undo } from './members-kept'
export { historyYearsFor, identitiesOffered, isNewborn, needsBirthDate, offersNever, situationsOffered } from './offers'
export { isYearOpen } from './open-years'
export type { Readable } from './readable'
export { draftOf, toMember, toResident } from './result'
export type { Guide, GuideView, Library } from './session'
export type { HouseholdState } from './state'
export type { KeyValueStore } from './storage'
export { listOf } from './versioned'
export type { Salvaged } from './versioned'
