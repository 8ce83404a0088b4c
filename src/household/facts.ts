/** What the guide has to know of a region on a day: derived from the rules, so no place and no year is in code. */
import { chooseYear, naturalYear, STUDENTS } from '@/calculator'
import type { CivilDate, EventKind, Identity, KnownIdentity, Rules, Shelf, Student, Tier } from '@/calculator'
import { SITUATIONS } from './questions'
import type { Situation } from './questions'

export interface Facts {
  region: string
  /** What the library has for the region: the calculator is asked whether a year may still be paid. */
  shelf: Shelf
  asOf: CivilDate
  /** The year that the answer will speak of. */
  benefitYear: number
  /** Whether the library holds any notice for the region; without one nothing is asked but who it is. */
  hasNotice: boolean
  /** Empty: the rules do not tell students apart. */
  students: readonly Student[]
  /** Events, other than birth and the end of employee insurance, that the rules name. */
  situations: readonly Situation[]
  /** Every identity there is. */
  knownIdentities: readonly KnownIdentity[]
  /** Those that the rules name. */
  identities: readonly Identity[]
  tiers: readonly Tier[]
  /** Ascending, up to the benefit year, or where rules look back, to the year before the one that people ask about. */
  historyYears: readonly number[]
  /** Resident years in this list are asked whether the fund reimbursed anything. */
  claimYears: readonly number[]
}

/** The facts of the region whose shelf it is, for the benefit year that a resident asking on `asOf` is answered about. */
export function factsFor(shelf: Shelf, asOf: CivilDate): Facts {
  const { year: benefitYear, rules } = chooseYear(shelf, { asOf, resident: {} })
  const common = { region: shelf.region, shelf, asOf, benefitYear }
  if (rules === undefined) {
    return {
      ...common,
      hasNotice: false,
      students: [],
      situations: [],
      knownIdentities: [],
      identities: [],
      tiers: [],
      historyYears: [],
      claimYears: []
    }
  }
  const events = namedEvents(rules)
  const { knownIdentities = [] } = rules
  const identities = namedIdentities(rules)
  return {
    ...common,
    hasNotice: true,
    students: studentChoices(rules),
    situations: SITUATIONS.filter((kind) => events.has(kind)),
    knownIdentities,
    identities: knownIdentities.map(({ id }) => id).filter((id) => identities.has(id)),
    tiers: rules.tiers,
    historyYears: historyYears(rules, naturalYear(shelf, asOf)),
    claimYears: claimYears(rules)
  }
}

function exceptionsOf(rules: Rules) {
  return [...rules.windows, ...rules.specialWindows].flatMap(({ exceptions }) => exceptions)
}

function audiencesOf({ windows }: Rules) {
  return windows.flatMap(({ audience }) => audience ?? [])
}

function namedIdentities(rules: Rules): Set<Identity> {
  const groups = [
    ...rules.subsidies,
    ...exceptionsOf(rules),
    ...audiencesOf(rules),
    ...rules.specialWindows.map(({ group }) => group)
  ]
  return new Set(groups.flatMap(({ identities }) => identities ?? []))
}

function namedEvents(rules: Rules): Set<EventKind> {
  const groups = [...exceptionsOf(rules), ...rules.specialWindows.map(({ group }) => group), ...rules.eventCautions]
  return new Set(groups.flatMap(({ events }) => events ?? []))
}

/** Sorts of student that no rule tells apart are one choice. Plain students are always one, so that all find themselves. */
function studentChoices(rules: Rules): Student[] {
  const lists = [...rules.premiums, ...rules.subsidies, ...exceptionsOf(rules), ...audiencesOf(rules)].flatMap(
    ({ students }) => (students ? [students] : [])
  )
  if (lists.length === 0) return []
  const treatment = (student: Student) => lists.map((list) => list.includes(student)).join()
  const sorts = STUDENTS.filter((student) => student !== 'none')
  const choices = sorts.filter(
    (student, place) => !sorts.slice(0, place).some((other) => treatment(other) === treatment(student))
  )
  return ['none', ...choices]
}

/**
 * The years whose insurance changes the answer, and the benefit year itself. People ask about the natural year also
 * where there is no notice of it yet: a year right before it that rules look back to is asked about as well.
 */
function historyYears({ benefitYear, lapse, lapseNotStated, bonus }: Rules, natural: number): number[] {
  const first = Math.min(
    lapseNotStated ? benefitYear - 1 : benefitYear,
    bonus?.countsFrom ?? benefitYear,
    lapse === null ? benefitYear : Math.min(lapse.countsFrom, benefitYear - 1)
  )
  const last = lapse === null ? benefitYear : Math.max(benefitYear, natural - 1)
  return yearsFrom(first, last)
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Claims of the benefit year itself can only earn something in the year after it. */
function claimYears(rules: Rules): number[] {
  const { benefitYear, bonus } = rules
  if (bonus === null) return []
  return bonus.countsFrom < benefitYear ? yearsFrom(bonus.countsFrom, benefitYear - 1) : []
}
