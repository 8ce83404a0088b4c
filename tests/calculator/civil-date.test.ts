import {
  addDays,
  addSpan,
  addYears,
  compareDates,
  daysBetween,
  firstOfNextMonth,
  isCivilDate,
  later,
  monthStarts
} from '@/calculator/civil-date'

test.each(['2026-02-28', '2028-02-29', '2026-12-31', '1970-01-01'])('%s exists', (text) => {
  expect(isCivilDate(text)).toBe(true)
})

test.each([
  '2026-02-30',
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '20260101',
  ' 2026-01-01',
  '2026-01-01 ',
  '2026-01-01T00:00:00',
  'x2026-01-01',
  ''
])('%j does not exist or is not written as a date', (text) => {
  expect(isCivilDate(text)).toBe(false)
})

test('days are added across months, years and leap days', () => {
  expect(addDays('2026-01-10', 90)).toBe('2026-04-10')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('more days than are kept at a time are still the right ones, also when asked again', () => {
  // 60 years from 2001 on, 15 of them leap years: 60 x 365 + 15 = 21,915 days, more than the 20,000 that are kept.
  let day = '2001-01-01'
  for (let passed = 0; passed < 21_915; passed += 1) day = addDays(day, 1)
  expect(day).toBe('2061-01-01')
  expect(daysBetween('2001-01-01', day)).toBe(21_915)
  expect(addDays('2001-01-01', 21_914)).toBe('2060-12-31')
})

test('months are calendar months and end on the last day of a shorter one', () => {
  expect(addSpan('2025-01-31', { count: 1, unit: 'month' })).toBe('2025-02-28')
  expect(addSpan('2025-01-15', { count: 3, unit: 'month' })).toBe('2025-04-15')
  expect(addSpan('2025-01-15', { count: 3, unit: 'day' })).toBe('2025-01-18')
})

test('the distance of two days is counted once', () => {
  expect(daysBetween('2025-11-01', '2025-12-31')).toBe(60)
  expect(daysBetween('2025-12-31', '2025-12-31')).toBe(0)
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
})

test('the first of the next month follows the last day of any month, December included', () => {
  expect(firstOfNextMonth('2025-01-31')).toBe('2025-02-01')
  expect(firstOfNextMonth('2025-12-15')).toBe('2026-01-01')
})

test('the first days of months are counted in at both ends', () => {
  expect(monthStarts('2025-11-01', '2026-01-01')).toEqual(['2025-11-01', '2025-12-01', '2026-01-01'])
  expect(monthStarts('2025-11-02', '2025-12-31')).toEqual(['2025-12-01'])
  expect(monthStarts('2025-11-02', '2025-11-30')).toEqual([])
  expect(monthStarts('2025-12-01', '2025-11-01')).toEqual([])
})

test('a leap day moves to the 28th of an ordinary year', () => {
  expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
  expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
  expect(addYears('2025-10-15', -2)).toBe('2023-10-15')
  expect(addYears('2025-10-15', 0)).toBe('2025-10-15')
})

test('dates compare as days', () => {
  expect(later('2025-12-31', '2026-01-01')).toBe('2026-01-01')
  expect(later('2026-01-01', '2025-12-31')).toBe('2026-01-01')
  expect(compareDates('2025-12-31', '2026-01-01')).toBeLessThan(0)
  expect(compareDates('2026-01-01', '2025-12-31')).toBeGreaterThan(0)
  expect(compareDates('2026-01-01', '2026-01-01')).toBe(0)
})
