/** What no field used is told, so that nobody has to trust that nothing was passed over. */
import { readNotice } from '@/notice'
import { places } from './places'

const leftOver = (text: string) => readNotice(text, { places }).leftOver.map(({ sentence }) => sentence)

test('a sentence whose price no field took is told, also where its year was', () => {
  const message =
    '各位村民：收2027年医保了，今年涨到420块钱一个人，上年是400。最晚12月20号之前交到村会计这里。60岁以上的交一半。元旦以后交就不给报了，得等三个月。'
  expect(leftOver(message)).toEqual(['60岁以上的交一半', '元旦以后交就不给报了，得等三个月'])
  expect(readNotice(message, { places }).fields.premiums.value).toMatchObject([{ group: 'all', fen: 42000 }])
})

test('a price without its unit is told, also where the last day in its sentence was read', () => {
  expect(leftOver('2027年居民医保每人420元。最晚2026年12月20日缴，学生在学校交380。')).toEqual([
    '最晚2026年12月20日缴，学生在学校交380'
  ])
})

test('a year behind the word for paying is no price', () => {
  expect(leftOver('2027年居民医保每人420元。大家快来缴2027年度的医保。')).toEqual([])
})
