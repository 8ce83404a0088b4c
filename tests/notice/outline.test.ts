/** Sentences, and the clause that each is cited by. */
import { sentencesOf } from '@/notice/outline'

const clausesOf = (text: string) => sentencesOf(text).map(({ text: words, clause }) => [words, clause])

it('cites sections, paragraphs and numbers as the field does', () => {
  expect(clausesOf('甲\n二、乙\n（三）丙。丁\n1.戊\n①己\n三、庚')).toEqual([
    ['甲', null],
    ['二、乙', '二'],
    ['（三）丙', '二(三)'],
    ['丁', '二(三)'],
    ['1.戊', '二(三)1'],
    ['①己', '二(三)1①'],
    ['三、庚', '三']
  ])
})

it('counts （2） behind （一） as the second paragraph', () => {
  expect(clausesOf('二、标准\n（一）居民\n（2）学生').map(([, clause]) => clause)).toEqual(['二', '二(一)', '二(二)'])
})

it('takes no amount at the beginning of a line for a number of the outline', () => {
  expect(clausesOf('1.75万元')).toEqual([['1.75万元', null]])
})

it('gives a sentence the headings of its clauses, the innermost first', () => {
  expect(sentencesOf('二、缴费标准\n（一）学生。每人380元')[2]?.headings).toEqual(['学生', '缴费标准'])
})

it('cuts what never ends into pieces', () => {
  expect(sentencesOf('缴'.repeat(2000)).every(({ text }) => text.length <= 400)).toBe(true)
})
