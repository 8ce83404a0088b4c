/** How a figure is typed in anew: what stands in the fields at first, and what typed text comes to. */
import type { FieldKind } from '@/app/notice/rows'
import { answerOf, typingOf } from '@/app/notice/typing'
import type { Typing } from '@/app/notice/typing'
import { ALL, CHOSEN } from './field-kinds'

const EMPTY: Typing = { text: '', day: '', unit: 'day', years: '', choice: '' }

const answer = (kind: FieldKind, typed: Partial<Typing>) => answerOf(kind, { ...EMPTY, ...typed })

describe('what stands in the fields at first', () => {
  test.each(ALL)('The fields of a %s that is not known are empty.', (kind) => {
    expect(typingOf(kind, null)).toEqual(EMPTY)
    expect(typingOf(kind, undefined)).toEqual(EMPTY)
  })

  test.each([
    [40000, '400'],
    [37550, '375.50'],
    [5, '0.05'],
    [0, '0'],
    [123456700, '1234567']
  ])('An amount of %d fen stands there in yuan, as %s.', (fen, text) => {
    expect(typingOf('money', fen)).toEqual({ ...EMPTY, text })
  })

  test('A year, a number of years and a percentage stand there as they are, even where they are nought.', () => {
    expect(typingOf('year', 2027)).toEqual({ ...EMPTY, text: '2027' })
    expect(typingOf('count', 4)).toEqual({ ...EMPTY, text: '4' })
    expect(typingOf('count', 0)).toEqual({ ...EMPTY, text: '0' })
    expect(typingOf('percent', 50)).toEqual({ ...EMPTY, text: '50' })
  })

  test('A day stands in the field for days.', () => {
    expect(typingOf('date', '2026-12-25')).toEqual({ ...EMPTY, day: '2026-12-25' })
  })

  test('A wait stands there with its unit.', () => {
    expect(typingOf('span', { count: 3, unit: 'month' })).toEqual({ ...EMPTY, text: '3', unit: 'month' })
    expect(typingOf('span', { count: 90, unit: 'day' })).toEqual({ ...EMPTY, text: '90', unit: 'day' })
  })

  test('A least wait stands there with the missed years after which it holds.', () => {
    expect(typingOf('floor', { missedYears: 4, count: 6, unit: 'month' })).toEqual({
      ...EMPTY,
      text: '6',
      unit: 'month',
      years: '4'
    })
  })

  test('Whether the fiscal subsidy is borne is chosen already, one way or the other.', () => {
    expect(typingOf('flag', true)).toEqual({ ...EMPTY, choice: 'yes' })
    expect(typingOf('flag', false)).toEqual({ ...EMPTY, choice: 'no' })
  })

  test('A start of cover by a rule is chosen already, and one on a day brings the day.', () => {
    expect(typingOf('cover-start', 'first-of-next-month')).toEqual({ ...EMPTY, choice: 'first-of-next-month' })
    expect(typingOf('cover-start', { date: '2027-03-01' })).toEqual({ ...EMPTY, choice: 'date', day: '2027-03-01' })
  })

  test('A grant stands there by its kind, with a percentage or yuan where it has them.', () => {
    expect(typingOf('grant', { kind: 'full' })).toEqual({ ...EMPTY, choice: 'full' })
    expect(typingOf('grant', { kind: 'share', percent: 60 })).toEqual({ ...EMPTY, choice: 'share', text: '60' })
    expect(typingOf('grant', { kind: 'fixed', fen: 31050 })).toEqual({ ...EMPTY, choice: 'fixed', text: '310.50' })
    expect(typingOf('grant', { kind: 'fixed', fen: 0 })).toEqual({ ...EMPTY, choice: 'fixed', text: '0' })
  })

  test.each([
    ['special-cover', 'event'],
    ['group', 'student'],
    ['tier', 'tier-2'],
    ['window-kind', 'mid-year'],
    ['event', 'birth']
  ] as const)('What is chosen of a %s is chosen already.', (kind, choice) => {
    expect(typingOf(kind, choice)).toEqual({ ...EMPTY, choice })
  })

  test('A place is chosen elsewhere and an entry cannot be typed in, so that nothing stands there.', () => {
    expect(typingOf('place', '620102')).toEqual(EMPTY)
    expect(typingOf('entry', { tier: 'standard' })).toEqual(EMPTY)
  })
})

describe('what typed text comes to', () => {
  test.each([
    ['400', 40000],
    ['375.5', 37550],
    ['375.05', 37505],
    ['0', 0],
    ['1,234.50', 123450],
    ['４００', 40000],
    ['１，２３４．５元', 123450],
    [' 400 元 ', 40000],
    ['9999999.99', 999999999]
  ])('The amount typed as "%s" is %d fen.', (text, fen) => {
    expect(answer('money', { text })).toBe(fen)
  })

  test.each(['', '元', '-5', '4.005', '400.', '.5', '四百', '400块', '12345678', '1e3'])(
    'The text "%s" is no amount.',
    (text) => {
      expect(answer('money', { text })).toBeUndefined()
    }
  )

  test.each(['year', 'count', 'percent'] as const)('A %s is a whole number of at most four digits.', (kind) => {
    expect(answer(kind, { text: '2027' })).toBe(2027)
    expect(answer(kind, { text: ' ２０２７ ' })).toBe(2027)
    expect(answer(kind, { text: '0' })).toBe(0)
    for (const text of ['', '-1', '12.5', '20271', '五', '50%']) expect(answer(kind, { text })).toBeUndefined()
  })

  test('A day is one that the calendar has.', () => {
    expect(answer('date', { day: '2026-12-25' })).toBe('2026-12-25')
    expect(answer('date', { day: '2028-02-29' })).toBe('2028-02-29')
    for (const day of ['', '2027-02-29', '2026-13-01', '2026-04-31', '2026-1-5', '12月25日']) {
      expect(answer('date', { day })).toBeUndefined()
    }
  })

  test('A wait is a number from one up, in the unit that is chosen.', () => {
    expect(answer('span', { text: '90' })).toEqual({ count: 90, unit: 'day' })
    expect(answer('span', { text: '３', unit: 'month' })).toEqual({ count: 3, unit: 'month' })
    for (const text of ['', '0', '00', '1.5', '三']) expect(answer('span', { text })).toBeUndefined()
  })

  test('A least wait needs both the wait and the missed years.', () => {
    expect(answer('floor', { text: '6', unit: 'month', years: '4' })).toEqual({
      missedYears: 4,
      count: 6,
      unit: 'month'
    })
    expect(answer('floor', { text: '6', unit: 'month' })).toBeUndefined()
    expect(answer('floor', { text: '6', years: '四' })).toBeUndefined()
    expect(answer('floor', { years: '4' })).toBeUndefined()
    expect(answer('floor', { text: '0', years: '4' })).toBeUndefined()
  })

  test('Whether the fiscal subsidy is borne has to be chosen.', () => {
    expect(answer('flag', { choice: 'yes' })).toBe(true)
    expect(answer('flag', { choice: 'no' })).toBe(false)
    expect(answer('flag', {})).toBeUndefined()
  })

  test('A start of cover is a rule, or else a day that the calendar has.', () => {
    expect(answer('cover-start', { choice: 'payment' })).toBe('payment')
    expect(answer('cover-start', { choice: 'payment', day: '2027-03-01' })).toBe('payment')
    expect(answer('cover-start', { choice: 'date', day: '2027-03-01' })).toEqual({ date: '2027-03-01' })
    expect(answer('cover-start', { choice: 'date', day: '2027-02-29' })).toBeUndefined()
    expect(answer('cover-start', { choice: 'date' })).toBeUndefined()
    expect(answer('cover-start', { day: '2027-03-01' })).toBeUndefined()
  })

  test('A grant of everything needs no number, whatever was typed before it was chosen.', () => {
    expect(answer('grant', { choice: 'full' })).toEqual({ kind: 'full' })
    expect(answer('grant', { choice: 'full', text: '六' })).toEqual({ kind: 'full' })
  })

  test('A grant of a share needs a whole percentage.', () => {
    expect(answer('grant', { choice: 'share', text: '60' })).toEqual({ kind: 'share', percent: 60 })
    expect(answer('grant', { choice: 'share', text: '' })).toBeUndefined()
    expect(answer('grant', { choice: 'share', text: '62.5' })).toBeUndefined()
  })

  test('A fixed grant needs an amount.', () => {
    expect(answer('grant', { choice: 'fixed', text: '310.5' })).toEqual({ kind: 'fixed', fen: 31050 })
    expect(answer('grant', { choice: 'fixed', text: '' })).toBeUndefined()
    expect(answer('grant', { choice: 'fixed', text: '三百' })).toBeUndefined()
  })

  test('A number without a kind of grant is none.', () => {
    expect(answer('grant', { text: '60' })).toBeUndefined()
    expect(answer('grant', {})).toBeUndefined()
  })

  test.each(CHOSEN)('A %s is what is chosen, and nothing where none is.', (kind) => {
    expect(answer(kind, { choice: 'other' })).toBe('other')
    expect(answer(kind, { text: '1', day: '2027-01-01' })).toBeUndefined()
  })

  test('Neither a place nor an entry can be typed in.', () => {
    expect(answer('place', { text: '620102', choice: '620102' })).toBeUndefined()
    expect(answer('entry', { text: '1', choice: 'yes' })).toBeUndefined()
  })
})

test.each<[FieldKind, unknown]>([
  ['money', 37550],
  ['year', 2027],
  ['count', 4],
  ['percent', 50],
  ['date', '2026-12-25'],
  ['span', { count: 3, unit: 'month' }],
  ['floor', { missedYears: 4, count: 180, unit: 'day' }],
  ['flag', true],
  ['flag', false],
  ['cover-start', 'day-after-payment'],
  ['cover-start', { date: '2027-03-01' }],
  ['grant', { kind: 'full' }],
  ['grant', { kind: 'share', percent: 60 }],
  ['grant', { kind: 'fixed', fen: 31050 }],
  ['special-cover', 'benefit-year'],
  ['group', 'university'],
  ['tier', 'tier-1'],
  ['window-kind', 'late'],
  ['event', 'prison-release']
])('A %s that is left as it stands in the fields stays what it was: %j.', (kind, value) => {
  expect(answerOf(kind, typingOf(kind, value))).toEqual(value)
})
