/**
 * Gansu collected for 2026 from 2025-10-15 to 12-31, then with a wait to 2026-02-28; for 2024 from 2023-09-10. Hunan for
 * 2025 from 2024-09-01 to 12-31, then late. Fuling for 2025 to 2024-12-31, from a day that its notice does not give.
 */
import type { CivilDate } from '@/calculator'
import { seasonFor, shelfFor } from '@/policy'
import type { LocalPolicy, PolicyShelf, Season } from '@/policy'
import { season as words } from '@/ui/text'

const GANSU = '620102'
const HUNAN = '430104'
const FULING = '500102'
const SHANDONG = '370000'

const season = (region: string, benefitYear: number, asOf: CivilDate = '2026-11-28') =>
  seasonFor(shelfFor(region), benefitYear, asOf)

/** Hunan's shelf with a window that spans the turn of the year, as others report it of 2026. */
function acrossTheYear(): PolicyShelf {
  const shelf = shelfFor(HUNAN)
  const windows = (policy: LocalPolicy) =>
    policy.windows.flatMap((window) =>
      window.kind !== 'concentrated'
        ? []
        : [
            {
              ...window,
              opensOn: '2025-09-01',
              closesOn: '2026-01-31',
              basis: { ...window.basis, certainty: 'reported' as never }
            }
          ]
    )
  const rules = shelf.rules
    .slice(-1)
    .map((policy) => ({ ...policy, id: 'hunan-2026', benefitYear: 2026, windows: windows(policy) }))
  return { ...shelf, rules: [...shelf.rules.filter(({ benefitYear }) => benefitYear < 2026), ...rules] }
}

test('the newest earlier notice is moved on by whole years, with what it gave after the window', () => {
  expect(season(GANSU, 2027)).toEqual({
    benefitYear: 2027,
    opensOn: '2026-10-15',
    asksFrom: '2026-10-15',
    closesOn: '2026-12-31',
    phase: 'now',
    noticeOf: 2026,
    isHearsay: false,
    later: { closesOn: '2027-02-28', waits: true, dearer: false, takesLonger: false, isOver: false }
  })
  expect(season(GANSU, 2028)).toMatchObject({ opensOn: '2027-10-15', closesOn: '2027-12-31', noticeOf: 2026 })
})

test.each([
  ['2027-02-28', false],
  ['2027-03-01', true]
])('on %s the later chance of 2027 in Gansu, to 28 February, is over: %s', (day, isOver) =>
  expect(season(GANSU, 2027, day).later).toMatchObject({ closesOn: '2027-02-28', isOver })
)

test('no season of an earlier year is taken from a later notice', () => {
  expect(season(GANSU, 2025)).toMatchObject({
    opensOn: '2024-09-10',
    closesOn: '2024-12-31',
    noticeOf: 2024,
    later: null
  })
})

// Fuling took payments for 2025 until 28 February, with a wait of 90 days until 30 June, and dearer until 30 September.
test.each<[string, NonNullable<Season['later']>, string]>([
  [
    '2026-01-10',
    { closesOn: '2026-02-28', waits: false, dearer: false, takesLonger: false, isOver: false },
    '往年到 2 月底还能缴。'
  ],
  [
    '2026-03-10',
    { closesOn: '2026-06-30', waits: true, dearer: false, takesLonger: false, isOver: false },
    '往年到 6 月底还能缴，但要等。'
  ],
  [
    '2026-08-01',
    { closesOn: '2026-09-30', waits: true, dearer: true, takesLonger: false, isOver: false },
    '往年到 9 月底还能缴，但钱更多、要等。'
  ],
  [
    '2026-10-01',
    { closesOn: '2026-09-30', waits: true, dearer: true, takesLonger: false, isOver: true },
    '往年补缴到 9 月底为止。'
  ]
])('on %s the later chance in Fuling is the one that is open, else the last', (day, later, says) => {
  const of = season(FULING, 2026, day)
  expect(of.later).toEqual(later)
  expect(words.later(of)).toBe(says)
})

// Hunan takes payments until 31 December; 90 days from 2 October end on the last day but one.
test.each([
  ['2028-02-01', '往年到 10月2日还能缴，但钱更多、要等。'],
  ['2027-10-02', '往年到 10月2日还能缴，但钱更多、要等。'],
  ['2027-10-03', '往年过了 10月2日再缴，这一年就用不上了。']
])('on %s the later chance in Hunan lasts as long as paying helps', (day, says) =>
  expect(words.later(season(HUNAN, Number(day.slice(0, 4)), day))).toBe(says)
)

test("paying after the window at the price with the state's share is told as dearer", () => {
  expect(season(HUNAN, 2025 + 5).later).toMatchObject({ waits: true, dearer: true })
})

test('a notice without an opening day gives none; one asks from the usual day on', () => {
  expect(season(FULING, 2027)).toMatchObject({
    opensOn: null,
    asksFrom: '2026-10-15',
    closesOn: '2026-12-31',
    noticeOf: 2025,
    phase: 'now'
  })
  expect(season(FULING, 2027, '2026-10-14').phase).toBe('soon')
})

test('the season without any notice is the usual one', () => {
  expect(season(SHANDONG, 2027)).toEqual({
    benefitYear: 2027,
    opensOn: '2026-10-15',
    asksFrom: '2026-10-15',
    closesOn: '2026-12-31',
    phase: 'now',
    noticeOf: null,
    isHearsay: false,
    later: null
  })
})

test.each([
  ['2026-06-01', 'ahead'],
  ['2026-08-31', 'ahead'],
  ['2026-09-01', 'soon'],
  ['2026-10-14', 'soon'],
  ['2026-10-15', 'now'],
  ['2026-12-31', 'now'],
  ['2027-01-01', 'over'],
  ['2027-06-01', 'over']
])('on %s the season of 2027 in Gansu is "%s"', (day, phase) => expect(season(GANSU, 2027, day).phase).toBe(phase))

describe('a window across the turn of the year', () => {
  test.each([
    ['2026-08-31', 'ahead'],
    ['2026-09-01', 'now'],
    ['2027-01-31', 'now'],
    ['2027-02-01', 'over']
  ])('is on %s "%s"', (day, phase) => expect(seasonFor(acrossTheYear(), 2027, day).phase).toBe(phase))

  test('is moved on with both its years, and what is only reported is told as such', () => {
    expect(seasonFor(acrossTheYear(), 2027, '2026-11-28')).toMatchObject({
      opensOn: '2026-09-01',
      closesOn: '2027-01-31',
      noticeOf: 2026,
      isHearsay: true
    })
  })
})

test('a season that ends on 29 February ends on the 28th in a year that has none', () => {
  const shelf = shelfFor(GANSU)
  const rules = shelf.rules.map((policy) => ({
    ...policy,
    windows: policy.windows.map((of) => ({ ...of, closesOn: '2024-02-29' }))
  }))
  expect(seasonFor({ ...shelf, rules }, 2027, '2026-11-28').closesOn).toBe('2025-02-28')
})
