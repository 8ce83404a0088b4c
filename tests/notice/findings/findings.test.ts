/** Amounts, dates, spans and shares, as they are written. */
import { chineseNumber } from '@/notice/clean/numerals'
import { rangesIn } from '@/notice/findings/dates'
import { durationsIn } from '@/notice/findings/durations'
import { moneyIn } from '@/notice/findings/money'
import { peopleIn } from '@/notice/findings/people'
import { sharesIn } from '@/notice/findings/shares'

it.each([
  ['四百', 400],
  ['肆佰贰拾', 420],
  ['一千零七十', 1070],
  ['十二', 12],
  ['廿八', 28],
  ['二〇二七', 2027],
  ['一万七千五百', 17500],
  ['百', null],
  ['万', null]
])('reads the numeral %s as %s', (numeral, number) => {
  expect(chineseNumber(numeral)).toBe(number)
})

it.each([
  ['400元/人·年', [40000]],
  ['每人每年400元', [40000]],
  ['1.75万元', [1750000]],
  ['¥420.00', [42000]],
  ['412.50元', [41250]],
  ['420块钱', [42000]],
  ['一档400元、二档775元', [40000, 77500]],
  ['4 2 0元', [null]],
  ['4O0元', [null]]
])('finds in %s the amounts %j, in fen', (text, fen) => {
  expect(moneyIn(text, 0).map((money) => money.fen)).toEqual(fen)
})

it.each([
  ['90日', [{ count: 90, unit: 'day' }]],
  ['3个月', [{ count: 3, unit: 'month' }]],
  ['3个月（90日）', [{ count: 90, unit: 'day' }]],
  ['3个月的固定待遇等待期（按90天计算）', [{ count: 90, unit: 'day' }]],
  ['半年', [{ count: 6, unit: 'month' }]],
  ['12月31日', []]
])('finds in %s the lengths of time %j', (text, spans) => {
  expect(durationsIn(text, 0).map(({ span }) => span)).toEqual(spans)
})

it.each([
  ['50%', [50]],
  ['五成', []],
  ['5成', [50]],
  ['一半', [50]]
])('finds in %s the shares %j', (text, shares) => {
  expect(sharesIn(text, 0).map(({ percent }) => percent)).toEqual(shares)
})

it('makes a range of two dates, and leaves the second year open', () => {
  expect(rangesIn('2026年10月15日至次年2月底', 0)).toMatchObject([
    {
      kind: 'range',
      from: { year: 2026, month: 10, day: 15 },
      to: { year: null, relative: 'next', month: 2, day: null, part: 'end' }
    }
  ])
})

it('reads a date with points, and the word behind a last day', () => {
  expect(rangesIn('2026.12.31截止', 0)).toMatchObject([{ kind: 'date', year: 2026, month: 12, day: 31, tail: 'until' }])
})

it('knows a range that begins at once', () => {
  expect(rangesIn('即日起至2026年12月31日', 0)).toMatchObject([{ kind: 'range', from: null }])
})

it('tells those at the margin of subsistence from those who receive it', () => {
  expect(peopleIn('低保边缘家庭成员、低保对象', 0).map(({ who }) => who)).toEqual([
    { identities: ['subsistence-margin'] },
    { identities: ['subsistence'] }
  ])
})
