/** What the calculator is told about one resident: the request side of spec'd JSON. Ids only; their Chinese names are text. */

/** A civil date of China's calendar, `YYYY-MM-DD`. */
export type CivilDate = string

/** The id of an identity. Which there are, and which are kinds of another, is data: `Rules.knownIdentities`. */
export type Identity = string

/** How such an id is written: words and numbers in lower case, joined by hyphens. */
export const IDENTITY_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const TIERS = ['standard', 'tier-1', 'tier-2'] as const
export type Tier = (typeof TIERS)[number]

export const STUDENTS = [
  'none',
  'university',
  'university-freshman',
  'university-poor',
  'university-freshman-poor'
] as const
export type Student = (typeof STUDENTS)[number]

/** `other`: cover of another kind that the law recognises, as army service, free public care, insurance abroad. */
export const SCHEMES = ['resident', 'employee', 'other', 'none'] as const
export type Scheme = (typeof SCHEMES)[number]

export const EVENT_KINDS = [
  'birth',
  'welfare-admission',
  'employee-insurance-ended',
  'military-discharge',
  'draft-return',
  'prison-release',
  'community-correction'
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** One benefit year as the resident remembers it. A year that is not listed is unknown. */
export interface HistoryYear {
  year: number
  scheme: Scheme
  /** Whether the fund reimbursed anything in that year; missing earns no zero-claim bonus. */
  claimed?: boolean | undefined
  /** Whether critical illness insurance paid out of the raised part of the ceiling in that year. */
  usedBonus?: boolean | undefined
  /** Enrolled, but not in the concentrated window. */
  paidLate?: boolean | undefined
}

export interface ResidentEvent {
  kind: EventKind
  date: CivilDate
}

export interface Resident {
  birthDate?: CivilDate | undefined
  identities?: readonly Identity[] | undefined
  tier?: Tier | undefined
  student?: Student | undefined
  history?: readonly HistoryYear[] | undefined
  events?: readonly ResidentEvent[] | undefined
  /** Never had any basic medical insurance. The history then holds `none` only. */
  neverInsured?: boolean | undefined
  /** Whether a parent has this province's basic medical insurance: some places waive a newborn's premium then. */
  parentInsured?: boolean | undefined
  /** By year: how many months of employee insurance were paid in it, 0 to 12. */
  employeeMonths?: Readonly<Record<string, number>> | undefined
}

/** The day of birth as far as it is known: the birth date, or else the event. */
export function birthOf({ birthDate, events = [] }: Resident): CivilDate | undefined {
  return birthDate ?? events.find(({ kind }) => kind === 'birth')?.date
}

/** What `assess` is asked. `asOf` is today; nothing in the calculator reads a clock. */
export interface AssessQuery {
  asOf: CivilDate
  resident: Resident
  benefitYear?: number | undefined
  payOn?: CivilDate | undefined
  repairYears?: number | undefined
}

/** One year of a plan: enrol or not, and what is assumed to happen in it. */
export interface PlanYear {
  year: number
  /** `if-open`: as `true`, but a year one can no longer enrol in is answered as one that is skipped. */
  enrol: boolean | 'if-open'
  claimed?: boolean | undefined
  usedBonus?: boolean | undefined
  repairYears?: number | undefined
}

export interface ProjectQuery {
  asOf: CivilDate
  resident: Resident
  plan: readonly PlanYear[]
}
