/** Rules of no real place, small enough to compute by head: 300 yuan, two windows, a wait of 60 days for the late. */
import type { Basis, OrdinaryWindow, Rules, Shelf, SpecialWindow, Terms } from '@/calculator'

export const YEAR = 2030

export function basis(clause: string, otherReading?: string): Basis {
  return { notice: 'made-up', clause, certainty: 'stated', says: clause, otherReading }
}

const TERMS: Terms = {
  price: { fiscalShare: false, subsidies: 'apply', studentPremium: false, basis: basis('price') },
  waiting: null,
  cover: { starts: 'benefit-year', basis: basis('cover') },
  exceptions: [],
  cautions: [],
  basis: basis('window')
}

export const CONCENTRATED: OrdinaryWindow = {
  ...TERMS,
  kind: 'concentrated',
  opensOn: '2029-10-01',
  closesOn: '2029-12-31'
}

export const LATE: OrdinaryWindow = {
  ...TERMS,
  kind: 'late',
  opensOn: '2030-01-01',
  closesOn: '2030-12-31',
  price: { fiscalShare: true, subsidies: 'not-stated', studentPremium: false, basis: basis('late price') },
  waiting: { span: { count: 60, unit: 'day' }, basis: basis('late wait') },
  cover: { starts: 'payment', basis: basis('late cover') }
}

export const NEWBORN: SpecialWindow = {
  ...TERMS,
  kind: 'special',
  group: { events: ['birth'], eventIn: 'benefit-year' },
  opensOn: 'event',
  closesOn: { daysAfterEvent: 30 },
  cover: { starts: 'event', basis: basis('newborn cover') }
}

export const RULES: Rules = {
  id: 'made-up-2030',
  benefitYear: YEAR,
  knownIdentities: [
    { id: 'orphan' },
    { id: 'severe-disability' },
    { id: 'rural-subsistence-1-2', kindOf: 'subsistence' },
    { id: 'rural-subsistence-3-4', kindOf: 'subsistence' },
    { id: 'urban-subsistence-full', kindOf: 'subsistence' },
    { id: 'subsistence' },
    { id: 'poverty-risk' }
  ],
  notice: { number: 'made-up', issuedOn: '2029-09-15', effectiveTo: '2030-11-30', basis: basis('validity') },
  tiers: ['standard'],
  tierBasis: basis('tiers'),
  premiums: [{ tier: 'standard', fen: 30000, basis: basis('premium') }],
  subsidies: [
    { identities: ['orphan'], tiers: ['standard'], grant: { kind: 'full' }, basis: basis('orphan') },
    {
      identities: ['subsistence'],
      tiers: ['standard'],
      grant: { kind: 'fixed', fen: 10000 },
      basis: basis('subsistence')
    },
    {
      identities: ['severe-disability'],
      tiers: ['standard'],
      grant: { kind: 'share', percent: 50 },
      basis: basis('half')
    },
    {
      identities: ['poverty-risk'],
      tiers: ['standard'],
      grant: { kind: 'unknown' },
      caution: 'subsidy-table-unclear',
      basis: basis('unclear')
    }
  ],
  severalIdentities: basis('several'),
  studentWithIdentity: null,
  unlistedIdentity: { cautions: ['identity-not-in-notice'], basis: basis('unlisted') },
  fiscalShares: [
    { from: '2029-01-01', fen: 60000, basis: basis('share 2029') },
    { from: '2030-06-01', fen: 65000, basis: basis('share 2030') }
  ],
  windows: [CONCENTRATED, LATE],
  specialWindows: [NEWBORN],
  eventCautions: [
    { events: ['birth'], when: 'unmatched', caution: 'event-in-other-year', basis: basis('other year') },
    { events: ['birth'], when: 'closed', caution: 'special-group-unclear', basis: basis('closed') },
    { events: ['employee-insurance-ended'], when: 'always', caution: 'needs-proof', basis: basis('proof') }
  ],
  identityCautions: [],
  skipRaisesPrice: null,
  lapse: {
    countsFrom: 2020,
    countsFromBasis: basis('counts from'),
    fixed: { span: { count: 50, unit: 'day' }, basis: basis('lapse fixed') },
    variable: { span: { count: 20, unit: 'day' }, basis: basis('lapse variable', '20 x n') },
    startBasis: { ...basis('lapse start'), certainty: 'interpreted' },
    onceBasis: basis('lapse once', 'twice'),
    floor: { missedYears: 4, total: { count: 100, unit: 'day' }, basis: basis('floor') },
    repair: { perYear: { count: 20, unit: 'day' }, basis: basis('repair') },
    uncounted: null,
    firstEnrolmentBasis: basis('first enrolment', 'as if lapsed')
  },
  bonus: {
    countsFrom: 2020,
    countsFromBasis: basis('counts from'),
    continuous: { afterYears: 2, fen: 1000, basis: basis('continuous') },
    zeroClaim: { fen: 5000, basis: basis('zero claim'), usedBasis: basis('used') },
    limit: { fen: 12000, basis: basis('limit') },
    lapse: { fen: 700, basis: basis('bonus lapse') }
  }
}

/** The made-up rules with a part replaced. */
export function rulesWith(change: Partial<Rules>): Rules {
  return { ...RULES, ...change }
}

export function shelfOf(...rules: Rules[]): Shelf {
  return { region: '000000', rules, frames: [], mechanism: null, seasonStart: '09-01' }
}
