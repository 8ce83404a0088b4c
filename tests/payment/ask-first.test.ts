/** Special groups of whom nobody says that paying still helps, read from the notices and from what is reported of them. */
import { mustCallFirst, isUrged, littleCoverDays, mayStillEnrol, memberYearsOf, warningsFor } from '@/payment'
import type { YearStatus } from '@/payment'
import type { Resident } from '@/calculator'
import { library } from '@/policy'

const LANZHOU = '620102'
const CHANGSHA = '430104'
const FULING = '500102'

const yearIn2026 = (region: string, asOf: string, resident: Resident): YearStatus => {
  const { lead, rest } = memberYearsOf({ library, region, resident, records: [], asOf })!
  return [lead, ...rest].find(({ assessment }) => assessment.benefitYear === 2026)!
}
const born = (birthDate: string, more: Partial<Resident> = {}): Resident => ({
  birthDate,
  events: [{ kind: 'birth', date: birthDate }],
  ...more
})

test.each<[string, string, string, Resident, boolean]>([
  // Within 90 days, in the year of birth.
  ['Lanzhou', LANZHOU, '2026-11-28', born('2026-09-09'), false],
  ['Changsha', CHANGSHA, '2026-11-28', born('2026-09-09', { parentInsured: false }), false],
  // After them the open letter promises nothing.
  ['Lanzhou', LANZHOU, '2026-12-09', born('2026-09-09'), true],
  ['Lanzhou', LANZHOU, '2026-11-28', born('2026-08-01'), true],
  ['Changsha', CHANGSHA, '2026-12-20', born('2026-09-09', { parentInsured: false }), true],
  // A parent's insurance frees the baby from birth, also later in the year.
  ['Changsha', CHANGSHA, '2026-12-20', born('2026-09-09', { parentInsured: true }), false],
  // The year is over: no notice says that one can still pay for it.
  ['Lanzhou', LANZHOU, '2027-01-05', born('2026-10-17'), true],
  ['Changsha', CHANGSHA, '2027-01-05', born('2026-11-09', { parentInsured: false }), true]
])(
  'whether one calls before paying for a baby: in %s %s on %s, the baby %j: %s',
  (_, region, asOf, resident, expected) => {
    const year = yearIn2026(region, asOf, resident)
    expect(year.state).toBe('due')
    expect(mustCallFirst(year)).toBe(expected)
    const warnings = warningsFor({ assessment: year.assessment, quote: null, records: [], enrolment: 'newborn' })
    expect(warnings.some(({ kind }) => kind === 'ask-first')).toBe(expected)
  }
)

test('a payment late in the year that covers back to birth is not said to buy only a few days', () => {
  const year = yearIn2026(CHANGSHA, '2026-12-20', born('2026-11-19', { parentInsured: false }))
  expect(year.assessment.cover).toMatchObject({ startsOn: '2026-11-19', endsOn: '2026-12-31' })
  expect(littleCoverDays(year.assessment)).toBeNull()
  expect(isUrged(year)).toBe(true)
})

const jobEnded: Resident = {
  birthDate: '1990-01-01',
  history: [{ year: 2024, scheme: 'employee' }],
  events: [{ kind: 'employee-insurance-ended', date: '2025-02-10' }]
}
// Fuling's notice of 2025 prices July to September for adults only; before, everybody pays the same.
test.each<[string, string, Resident, boolean]>([
  ['a baby in August', '2025-08-20', born('2025-07-20'), true],
  ['a baby in June', '2025-06-20', born('2025-05-20'), false],
  ['an adult in August', '2025-08-20', { birthDate: '1990-01-01' }, false],
  ['somebody out of work in August, who pays as an ordinary resident', '2025-08-20', jobEnded, false]
])('whether one calls first in Fuling because no clause gives the price: %s', (_, asOf, resident, expected) => {
  const { lead } = memberYearsOf({ library, region: FULING, resident, records: [], asOf })!
  expect(lead.state).toBe('due')
  expect(mustCallFirst(lead)).toBe(expected)
  const warnings = warningsFor({ assessment: lead.assessment, quote: null, records: [], enrolment: 'newborn' })
  expect(warnings.some(({ kind }) => kind === 'ask-first')).toBe(expected)
})

test.each([
  ['Lanzhou, after the windows', LANZHOU],
  ['Changsha, where the wait of a late payer outlasts the year', CHANGSHA]
])('a resident who lost a job in October may still enrol, as no notice says otherwise: %s', (_, region) => {
  const jobLost: Resident = {
    birthDate: '1990-01-01',
    history: [
      { year: 2025, scheme: 'employee' },
      { year: 2026, scheme: 'employee' }
    ],
    events: [{ kind: 'employee-insurance-ended', date: '2026-10-20' }]
  }
  expect(mayStillEnrol(yearIn2026(region, '2026-11-28', jobLost))).toBe(true)
  expect(mayStillEnrol(yearIn2026(region, '2026-11-28', { birthDate: '1990-01-01' }))).toBe(false)
})
