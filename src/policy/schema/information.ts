/** What the app shows besides the rules: who may enrol, where to register and pay, what it buys. */
import * as v from 'valibot'
import { basis } from './basis'
import { fen, identities, percent, sentence, text, year } from './primitives'

export const eligibility = v.strictObject({
  covered: v.nullable(basis),
  excluded: v.nullable(basis),
  also: v.array(basis)
})

export const localFiscalSubsidy = v.strictObject({
  year,
  fen,
  centralFen: v.nullable(fen),
  basis,
  /** How province and county share the rest, by group of places. */
  groups: v.array(v.strictObject({ places: text, centralFen: fen, provinceFen: fen, countyFen: fen, basis }))
})

export const nationalFiscalSubsidy = v.strictObject({
  year,
  atLeastFen: fen,
  basis,
  centralShares: v.array(v.strictObject({ places: text, percent, basis }))
})

export const nationalSubsidy = v.strictObject({ identities, grant: v.picklist(['full', 'fixed']), basis })

export const REGISTRATION_CASES = [
  'first-enrolment',
  'change-of-place',
  'newborn',
  'student',
  'residence-permit',
  'employee-insurance-ended'
] as const

export const registration = v.strictObject({
  cases: v.pipe(v.array(v.picklist(REGISTRATION_CASES)), v.nonEmpty()),
  where: v.array(text),
  papers: v.array(text),
  papersNeeded: v.pipe(v.picklist(['any', 'all']), v.description('Whether one of the papers is enough.')),
  basis
})

export const CHANNEL_KINDS = [
  'official-mini-program',
  'alipay-city',
  'official-app',
  'bank',
  'cloud-quick-pass',
  'counter',
  'school'
] as const

export const channel = v.strictObject({
  kind: v.picklist(CHANNEL_KINDS),
  name: text,
  platform: v.pipe(v.picklist(['weapp', 'alipay', 'any']), v.description('Where it opens without leaving the app.')),
  banks: v.array(text),
  basis
})

const hotlineNumber = v.picklist(['12366', '12393'])

export const hotline = v.strictObject({
  number: hotlineNumber,
  about: v.picklist(['tax', 'insurance']),
  says: sentence
})

export const HOSPITALS = ['level-1', 'level-2', 'level-3', 'any'] as const

export const benefit = v.variant('kind', [
  v.strictObject({
    kind: v.literal('inpatient-share'),
    hospital: v.picklist(HOSPITALS),
    aboutPercent: percent,
    exampleFen: v.pipe(v.optional(fen), v.description('A bill within what the fund covers, to tell the share by.')),
    basis
  }),
  v.strictObject({ kind: v.literal('outpatient-cap'), fenPerYear: fen, basis }),
  v.strictObject({ kind: v.literal('other'), basis })
])

export const refund = v.strictObject({
  beforeCover: v.strictObject({
    reasons: v.pipe(v.array(v.picklist(['paid-twice', 'moved-to-employee', 'died'])), v.nonEmpty()),
    basis
  }),
  afterCover: v.strictObject({ basis })
})

/** Something that the file's notice leaves open, and whom to ask about it. */
export const notStated = v.strictObject({ says: sentence, ask: v.pipe(v.array(hotlineNumber), v.nonEmpty()) })
