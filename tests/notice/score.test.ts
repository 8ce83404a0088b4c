/** What the score calls right, asked, missing, wrong and open, shown on readings made by hand. */
import type { Doubt, Evidence, NoticeReading, ReadFields } from '@/notice/reading'
import type { ExpectedFields } from './expected'
import { score, type Outcome } from './score'
import { countsOf, faultsOf, shareOf, tableOf } from './score-table'

const MISSING: Evidence = { state: 'missing', clause: null, quote: null, start: null, end: null }
const READ: Evidence = { state: 'read', clause: null, quote: '420', start: 0, end: 3 }
const DOUBTFUL: Evidence = { ...READ, state: 'doubtful' }

const nothing = { ...MISSING, value: null }
const NOTHING: ReadFields = {
  number: nothing,
  title: nothing,
  issuer: nothing,
  issuedOn: nothing,
  region: nothing,
  benefitYear: nothing,
  premiums: { value: [] },
  fiscalSubsidies: { value: [] },
  windows: { value: [] },
  cover: nothing,
  waiting: nothing,
  bonus: nothing,
  subsidies: { value: [] },
  specialGroups: { value: [] },
  channels: { value: [] },
  hotlines: { value: [] }
}

const reading = (fields: Partial<ReadFields>, ...doubted: string[]): NoticeReading => ({
  subject: 'resident-insurance',
  fields: { ...NOTHING, ...fields },
  doubts: doubted.map((field): Doubt => ({ field, because: 'several-figures', candidates: [] })),
  leftOver: []
})

/** How often each outcome came, of those that came at all. */
const counted = (read: NoticeReading, expected: ExpectedFields): Partial<Record<Outcome, number>> => {
  const counts = Object.entries(countsOf(score(read, expected)))
  return Object.fromEntries(counts.filter(([outcome, count]) => outcome !== 'open' && count > 0))
}

const premium = (fen: number | null, evidence = READ) => ({ tier: 'standard', group: 'all', fen, ...evidence }) as const
const expectedPremium: ExpectedFields = { premiums: [{ tier: 'standard', group: 'all', fen: 42000 }] }

const late = {
  kind: 'late',
  group: 'all',
  opensOn: '2027-01-01',
  closesOn: null,
  fen: null,
  plusFiscalSubsidy: false,
  waiting: null,
  coverStarts: null,
  ...READ
} as const
const expectedLate = { kind: 'late', group: 'all', opensOn: '2027-01-01', closesOn: null }

it('calls a value right that is read as expected', () => {
  expect(counted(reading({ premiums: { value: [premium(42000)] } }), expectedPremium)).toEqual({ right: 1 })
})

it('calls a value wrong that is read as another', () => {
  expect(counted(reading({ premiums: { value: [premium(40000)] } }), expectedPremium)).toEqual({ wrong: 1 })
})

it('calls a value missing that the text gives and nobody read', () => {
  expect(counted(reading({}), expectedPremium)).toEqual({ missing: 1 })
})

it.each([
  ['the value', 'premiums.0.fen'],
  ['whom it is for', 'premiums.0.group'],
  ['the entry', 'premiums.0'],
  ['the list', 'premiums']
])('calls a value asked where %s is in doubt, even if another value stands there', (_, doubted) => {
  const doubtful = reading({ premiums: { value: [premium(40000, DOUBTFUL)] } }, doubted)
  expect(counted(doubtful, expectedPremium)).toEqual({ asked: 1 })
})

it('counts a doubt nowhere where a careful person would ask as well', () => {
  const expected: ExpectedFields = { premiums: [{ tier: 'standard', group: 'all', fen: { askable: 42000 } }] }
  expect(counted(reading({ premiums: { value: [premium(null, DOUBTFUL)] } }, 'premiums.0.fen'), expected)).toEqual({})
  expect(counted(reading({ premiums: { value: [premium(40000)] } }), expected)).toEqual({ wrong: 1 })
})

it('calls a figure wrong that is read where the text leaves it open, and counts it nowhere if it is left open', () => {
  const expected: ExpectedFields = { premiums: [{ tier: 'standard', group: 'all', fen: null }] }
  expect(counted(reading({ premiums: { value: [premium(42000)] } }), expected)).toEqual({ wrong: 1 })
  expect(counted(reading({}), expected)).toEqual({})
})

it('calls an entry wrong that nobody expected, and asked if it is in doubt', () => {
  const two = { premiums: { value: [premium(42000), { ...premium(9900), tier: 'tier-2' as const }] } }
  expect(counted(reading(two), expectedPremium)).toEqual({ right: 1, wrong: 1 })
  expect(counted(reading(two, 'premiums.1'), expectedPremium)).toEqual({ right: 1, asked: 1 })
})

it('calls a window wrong that costs something else than the premium and is read as if it cost the premium', () => {
  const read = reading({ windows: { value: [late] } })
  expect(counted(read, { windows: [{ ...expectedLate, fen: 116000 }] })).toEqual({ right: 1, wrong: 1 })
  expect(counted(read, { windows: [{ ...expectedLate, plusFiscalSubsidy: true }] })).toEqual({ right: 1, wrong: 1 })
  expect(counted(read, { windows: [expectedLate] })).toEqual({ right: 1 })
})

it('takes the premium for the price of a window that names none', () => {
  const read = reading({ premiums: { value: [premium(42000)] }, windows: { value: [{ ...late, fen: 42000 }] } })
  expect(counted(read, { ...expectedPremium, windows: [expectedLate] })).toEqual({ right: 3 })
})

it('holds each identity of a row of subsidies against its own', () => {
  const row = { tier: 'standard', grant: { kind: 'full' }, paysFen: null, ...READ } as const
  const read = reading({ subsidies: { value: [{ ...row, identities: ['orphan', 'subsistence'] }] } })
  const expected: ExpectedFields = {
    subsidies: [
      { identities: ['orphan'], tier: 'standard', grant: { kind: 'full' } },
      { identities: ['subsistence'], tier: 'standard', grant: { kind: 'fixed', fen: 26000 } }
    ]
  }
  expect(counted(read, expected)).toEqual({ right: 1, wrong: 1 })
})

it('holds each part of a record against its own', () => {
  const value = { fixed: { count: 90, unit: 'day' as const }, variable: null, repair: null, floor: null }
  const read = reading({ waiting: { ...READ, value } })
  const expected: ExpectedFields = {
    waiting: { fixed: { unit: 'day', count: 90 }, variable: { count: 30, unit: 'day' } }
  }
  expect(counted(read, expected)).toEqual({ right: 1, missing: 1 })
  expect(counted(reading({ waiting: { ...DOUBTFUL, value } }), expected)).toEqual({ asked: 2 })
})

it('calls a number to call wrong that the text does not give', () => {
  const read = reading({ hotlines: { value: ['12393', '13800000000'] } })
  expect(counted(read, { hotlines: ['12393', '12366'] })).toEqual({ right: 1, missing: 1, wrong: 1 })
})

it('looks at no title where none is expected', () => {
  expect(counted(reading({ title: { ...READ, value: 'x' } }), {})).toEqual({})
  expect(counted(reading({ number: { ...READ, value: 'x' } }), {})).toEqual({ wrong: 1 })
})

it('prints what is right, asked, missing, wrong and open, and the share of what there was to find', () => {
  const cells = score(reading({ premiums: { value: [premium(42000)] } }), { ...expectedPremium, benefitYear: 2027 })
  expect(shareOf(cells)).toEqual([1, 2])
  expect(faultsOf({ name: 'example', cells })).toEqual(['missing example: benefitYear: expected 2027, got null'])
  const lines = tableOf([{ name: 'example', cells }]).map((line) => line.trim().split(/\s+/).slice(0, 5).join(' '))
  expect(lines).toContain('example 1 0 1 0')
  expect(lines).toContain('premiums 1 0 0 0')
})
