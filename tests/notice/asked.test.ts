/** What a text leaves open is asked about, with what it could be. */
import { readNotice } from '@/notice'
import { places } from './places'

const read = (text: string) => readNotice(text, { places })

test('a price for children and students of universities is asked about: no group of the rules is both', () => {
  const { fields, doubts } = read(
    '2027年度居民医保缴费标准：成年居民每人每年450元，少年儿童和大学生每人每年355元。缴费截止2026年12月31日。'
  )
  expect(fields.premiums.value.map(({ fen, state }) => [fen, state])).toEqual([
    [45000, 'read'],
    [35500, 'doubtful']
  ])
  expect(doubts.filter(({ field }) => field.startsWith('premiums'))).toEqual([
    { field: 'premiums.1.group', because: 'group-not-clear', candidates: [] }
  ])
})

test('one price for them beside two tiers is asked about in each of the tiers', () => {
  const { fields, doubts } = read(
    '2027年度居民医保缴费标准：一档每人每年537元，二档每人每年415元，少年儿童和大学生每人每年355元。'
  )
  expect(fields.premiums.value.map(({ tier, fen }) => [tier, fen])).toEqual([
    ['tier-1', 53700],
    ['tier-2', 41500],
    ['tier-1', 35500],
    ['tier-2', 35500]
  ])
  expect(doubts.map(({ field }) => field)).toEqual(expect.arrayContaining(['premiums.2.group', 'premiums.3.group']))
})

test('a wait that goes on to the month after it is asked about', () => {
  const { doubts } = read(
    '2027年度居民医保集中缴费期为2026年10月10日至2026年12月25日。逾期缴费的有3个月待遇等待期，自缴费满3个月的次月起享受待遇。'
  )
  expect(doubts).toEqual([
    {
      field: 'windows.1.waiting',
      because: 'loose-wording',
      candidates: [expect.objectContaining({ value: { count: 3, unit: 'month' } })]
    }
  ])
})

test('a last day without a year is offered in the years that it can lie in, also where the benefit year is asked about', () => {
  const { doubts } = read('【青岛医保】2027年居民医保缴费已开始，每人每年420元。缴费时间截至12月31日。')
  const offered = (field: string) => doubts.find((doubt) => doubt.field === field)?.candidates.map(({ value }) => value)
  expect(offered('benefitYear')).toEqual([2027, 2028])
  expect(offered('windows.0.closesOn')).toEqual(['2026-12-31', '2027-12-31'])
})

test('即日起 asks nothing: the window is open, whatever the day was', () => {
  const { fields, doubts } = read('2027年度居民医保每人420元，集中缴费期：即日起至2026年12月31日。')
  expect(fields.windows.value).toMatchObject([{ opensOn: null, closesOn: '2026-12-31', state: 'read' }])
  expect(doubts.filter(({ field }) => field.startsWith('windows'))).toEqual([])
})
