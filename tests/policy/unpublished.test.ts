/** The notices were issued on 2023-08-29 and 2025-09-29 (Gansu), 2024-09-12 (Hunan; of 2026's the day is not known), 2024-10-10 (Fuling). */
import { hasNotice, shelfFor, unpublishedYears } from '@/policy'

const GANSU = '620102'
const HUNAN = '430100'
const FULING = '500102'
const BEIJING = '110000'

const inShort = (region: string, asOf: string) =>
  unpublishedYears(shelfFor(region), asOf).map(({ benefitYear, when }) => `${benefitYear} ${when}`)

test.each([
  [GANSU, '2024-03-01', ['2025 ahead']],
  [GANSU, '2024-09-01', ['2025 now']],
  [GANSU, '2025-08-31', ['2025 now']],
  [GANSU, '2025-11-01', ['2025 now', '2027 ahead']],
  [GANSU, '2026-08-31', ['2025 past', '2027 ahead']],
  [GANSU, '2026-09-01', ['2025 past', '2027 now']],
  [HUNAN, '2025-08-31', []],
  [HUNAN, '2025-09-01', ['2027 ahead']],
  [HUNAN, '2026-08-31', ['2027 ahead']],
  [HUNAN, '2026-10-01', ['2027 now']],
  [HUNAN, '2024-05-01', ['2024 now']],
  [FULING, '2027-02-01', ['2026 past', '2027 now']],
  [BEIJING, '2025-08-31', ['2025 now']],
  [BEIJING, '2025-11-01', ['2025 now', '2026 now']]
])('the years without a notice in %s on %s are %j', (region, asOf, years) => {
  expect(inShort(region, asOf)).toEqual(years)
})

test('an unpublished year tells when earlier notices were issued, and whether that day of their year has come', () => {
  const notices = [
    { policyId: 'gansu-2024', benefitYear: 2024, number: '甘医保发〔2023〕71号', issuedOn: '2023-08-29' },
    { policyId: 'gansu-2026', benefitYear: 2026, number: '甘医保发〔2025〕62号', issuedOn: '2025-09-29' }
  ]
  const outBy = (asOf: string) => unpublishedYears(shelfFor(GANSU), asOf).at(-1)?.earlier
  const expected = (...wasOut: boolean[]) => notices.map((notice, i) => ({ ...notice, wasOutByNow: wasOut[i] }))
  expect(outBy('2026-08-28')).toEqual(expected(false, false))
  expect(outBy('2026-08-29')).toEqual(expected(true, false))
  expect(outBy('2026-09-28')).toEqual(expected(true, false))
  expect(outBy('2026-09-29')).toEqual(expected(true, true))
})

test('an unpublished year is never one before a later notice, nor one that is over', () => {
  const [missing] = unpublishedYears(shelfFor(GANSU), '2025-11-01')
  expect(missing?.earlier.map(({ policyId }) => policyId)).toEqual(['gansu-2024'])
  const [over] = unpublishedYears(shelfFor(GANSU), '2026-03-01')
  expect(over).toEqual({ benefitYear: 2025, when: 'past', frameId: null, earlier: [] })
})

test('an unpublished year where there is no local notice at all names the national frame and promises nothing', () => {
  expect(unpublishedYears(shelfFor(BEIJING), '2026-03-01')).toEqual([
    { benefitYear: 2026, when: 'now', frameId: 'national-2026', earlier: [] }
  ])
})

test("the library has a notice of a year if any on the region's shelf is of it", () => {
  expect([2024, 2025, 2026].map((year) => hasNotice(shelfFor(GANSU), year))).toEqual([true, false, true])
  expect(hasNotice(shelfFor(BEIJING), 2026)).toBe(false)
})
