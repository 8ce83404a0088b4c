/** The library has notices of Gansu for 2024 and 2026, of Hunan for 2025 and 2026, of Fuling for 2025. */
import { isInSeason, openPlaces } from '@/app/open-years'

function yearsOf(place: string, asOf: string) {
  return openPlaces(asOf).find((one) => one.place === place)?.years
}

test('next year is the one that people ask about from September on', () => {
  expect(isInSeason('2026-08-31')).toBe(false)
  expect(isInSeason('2026-09-01')).toBe(true)
})

test('the year that people ask about stands before one that is over', () => {
  const years = yearsOf('甘肃省', '2026-11-28')
  expect(years?.map(({ benefitYear, when }) => [benefitYear, when])).toEqual([
    [2027, 'now'],
    [2025, 'past']
  ])
})

test('only the year that people ask about has a season, a year on from that of the newest notice', () => {
  const [next, past] = yearsOf('甘肃省', '2026-11-28')!
  // Gansu's notice of 2026: from 15 October to 31 December 2025.
  expect(next?.season).toMatchObject({ opensOn: '2026-10-15', closesOn: '2026-12-31', phase: 'now', noticeOf: 2026 })
  expect(past?.season).toBeNull()
})

test('a place with a notice of every year is not listed', () => {
  expect(yearsOf('湖南省', '2025-08-31')).toBeUndefined()
  expect(yearsOf('湖南省', '2025-09-01')?.map(({ benefitYear }) => benefitYear)).toEqual([2027])
})

test('of a year that others report figures of, the place that they are of is named', () => {
  const [year] = yearsOf('重庆市涪陵区', '2026-03-01')!
  expect(year).toMatchObject({ benefitYear: 2026, reported: '重庆市' })
  expect(yearsOf('甘肃省', '2026-03-01')?.map(({ reported }) => reported)).not.toContain('重庆市')
})
