import { dateNear, longDate, longDateOrEnd, monthDay, readable, yuan } from '@/ui/text'

test.each([
  [40000, '400'],
  [0, '0'],
  [-31000, '−310'],
  [107000, '1,070'],
  [1750000, '17,500'],
  [37550, '375.50'],
  [5, '0.05']
])('an amount of %i fen is written as %s yuan', (fen, text) => {
  expect(yuan(fen)).toBe(text)
})

test('dates are read out without leading zeros', () => {
  expect(longDate('2026-01-05')).toBe('2026年1月5日')
  expect(monthDay('2026-12-31')).toBe('12月31日')
})

test.each([
  ['2026-02-28', '2026年2月底'],
  ['2028-02-28', '2028年2月28日'],
  ['2028-02-29', '2028年2月底'],
  ['2025-12-31', '2025年12月底'],
  ['2025-12-30', '2025年12月30日']
])('the day %s is written as the end of its month, or as a day: %s', (date, words) => {
  expect(longDateOrEnd(date)).toBe(words)
})

test('a date names its year only where it is not the current one', () => {
  expect(dateNear('2025-12-31', '2025-11-01')).toBe('12月31日')
  expect(dateNear('2026-01-01', '2025-11-01')).toBe('2026年1月1日')
})

test('dates inside a sentence are written in words', () => {
  expect(readable('一处算下来 2025-02-01 起有保障。')).toBe('一处算下来 2025年2月1日 起有保障。')
})
