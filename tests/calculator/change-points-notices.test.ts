/** What the five notices change, and on which day, worked out by hand. */
import { changePoints, type ChangePoint, type Resident } from '@/calculator'
import { shelfFor } from '@/policy'

const days = (points: ChangePoint[]) => points.map(({ on, kinds }) => `${on} ${kinds.join(' ')}`)

function inRegion(
  region: string,
  benefitYear: number,
  from: string,
  to: string,
  resident: Resident = {}
): ChangePoint[] {
  return changePoints(shelfFor(region), { resident, benefitYear, from, to })
}

describe('the change points under the notices', () => {
  test('Hunan 2025: dearer and late from January, dearer again in September, useless from 3 October', () => {
    expect(days(inRegion('430100', 2025, '2024-08-01', '2026-06-30'))).toEqual([
      '2024-09-01 window-opens',
      '2025-01-01 window-closes window-opens price waiting cover',
      '2025-09-11 price',
      '2025-10-03 useless',
      '2026-01-01 window-closes'
    ])
  })

  test('Hunan 2025: each day says in short what it was before, and what it is', () => {
    const [opening, january, september, october, end] = inRegion('430100', 2025, '2024-08-01', '2026-06-30')
    const endsOn = '2025-12-31'
    const early = {
      window: 'concentrated',
      totalFen: 40000,
      certainty: 'exact',
      waitingDays: 0,
      cover: { startsOn: '2025-01-01', endsOn }
    }
    const late = { window: 'late', certainty: 'atLeast', waitingDays: 90 }
    expect(opening).toMatchObject({ before: null, after: early })
    expect(january).toMatchObject({
      before: early,
      after: { ...late, totalFen: 107000, cover: { startsOn: '2025-04-01', endsOn } }
    })
    expect(september).toMatchObject({ before: { totalFen: 107000 }, after: { ...late, totalFen: 110000 } })
    expect(october).toMatchObject({
      before: { cover: { startsOn: '2025-12-31', endsOn } },
      after: { ...late, totalFen: 110000, cover: null }
    })
    expect(end).toMatchObject({ before: { ...late, cover: null }, after: null })
  })

  test.each([
    // Birth + 90 is 8 December.
    ['Gansu', '620102', '2026-09-09', {}, '2026-12-09 cover further-window window-closes'],
    ['Hunan', '430104', '2026-09-09', { parentInsured: false }, '2026-12-09 cover further-window window-closes'],
    // Birth + 90 is 30 January: of the year after no notice speaks.
    ['Gansu', '620102', '2026-11-01', {}, '2027-01-01 further-window price window-closes']
  ])('%s 2026, a newborn after the days of the notice: no window opens, %#', (_, region, birthDate, more, point) => {
    const points = inRegion(region, 2026, birthDate, '2027-01-01', { birthDate, ...more }).map(({ on, kinds }) =>
      [on, ...[...kinds].sort()].join(' ')
    )
    expect(points.filter((one) => one.includes('opens'))).toHaveLength(1)
    expect(points).toContain(point)
  })

  test('Hunan 2025, a newborn: the day after birth + 90 everything gets worse', () => {
    const points = inRegion('430100', 2025, '2025-03-06', '2025-08-31', { birthDate: '2025-03-05' })
    expect(days(points)).toEqual(['2025-06-04 window-closes price waiting cover'])
    expect(points[0]).toMatchObject({
      before: { window: 'special', totalFen: 40000, cover: { startsOn: '2025-03-05' } },
      after: { window: 'late', totalFen: 107000, cover: { startsOn: '2025-09-02' } }
    })
  })

  test('Gansu 2026: late payers wait, for the same price', () => {
    expect(days(inRegion('620102', 2026, '2025-09-01', '2026-12-31'))).toEqual([
      '2025-10-15 window-opens',
      '2026-01-01 window-closes window-opens waiting cover',
      '2026-03-01 window-closes'
    ])
  })

  test('Gansu 2026, after a lapse: paying on New Year makes no difference, the wait runs from then anyway', () => {
    const points = inRegion('620102', 2026, '2025-11-01', '2026-02-28', { history: [{ year: 2025, scheme: 'none' }] })
    expect(days(points)).toEqual(['2026-01-01 window-closes window-opens'])
    const cover = { startsOn: '2026-04-01', endsOn: '2026-12-31' }
    expect(points[0]).toMatchObject({ before: { waitingDays: 90, cover }, after: { waitingDays: 90, cover } })
  })

  test('Gansu 2024: one window, and one all the year round for orphans, whose cover then starts on a day not stated', () => {
    expect(days(inRegion('620102', 2024, '2023-08-01', '2025-01-31'))).toEqual([
      '2023-09-10 window-opens',
      '2024-01-01 window-closes'
    ])
    const orphan = inRegion('620102', 2024, '2023-12-01', '2025-01-31', { identities: ['orphan'] })
    expect(days(orphan)).toEqual(['2024-01-01 window-closes window-opens cover', '2025-01-01 window-closes'])
    expect(orphan[0]?.after).toMatchObject({
      window: 'special',
      certainty: 'atMost',
      cover: { startsOn: null, endsOn: '2024-12-31' }
    })
  })

  test('Fuling 2025: the first of a month, then 90 days, then the fiscal share', () => {
    const points = inRegion('500102', 2025, '2024-10-01', '2025-12-31')
    expect(days(points)).toEqual([
      '2024-10-10 window-opens',
      '2025-01-01 window-closes window-opens cover',
      '2025-02-01 cover',
      '2025-03-01 window-closes window-opens waiting cover',
      '2025-07-01 window-closes window-opens price',
      '2025-09-11 price',
      '2025-10-01 window-closes'
    ])
    expect(points.map(({ after }) => after?.cover?.startsOn)).toEqual([
      '2025-01-01',
      '2025-02-01',
      '2025-03-01',
      '2025-05-30',
      '2025-09-29',
      '2025-12-10',
      undefined
    ])
  })

  test('Fuling 2025, subsistence: never dearer, never a wait, open to the end of the year', () => {
    const points = inRegion('500102', 2025, '2025-01-02', '2026-01-31', { identities: ['subsistence'] })
    expect(days(points)).toEqual([
      '2025-02-01 cover',
      '2025-03-01 window-closes window-opens cover',
      // That subsidies apply is our reading until June, and stated for July to December.
      '2025-07-01 window-closes window-opens price',
      '2026-01-01 window-closes'
    ])
    expect(points[1]).toMatchObject({
      before: { cover: { startsOn: '2025-03-01' } },
      after: { cover: { startsOn: null } }
    })
  })
})
