/** Long numbers in a pasted line: none is kept, and dates and years stay. */
import { withoutNumbers } from '@/app/roster/numbers'

const TAKEN_OUT = '〔号码去掉了〕'
const told = (text: string) => withoutNumbers(text).replace(/\s+/g, ' ').trim()

test.each([
  '62010219640305123X',
  '62010219640305123x',
  '620102196403051234',
  '620102640305123',
  '６２０１０２１９６４０３０５１２３Ｘ',
  '620102 19640305 1234',
  '620102-19640305-123X',
  '6201 0219 6403 0512 34',
  '6 2 0 1 0 2 1 9 6 4 0 3 0 5 1 2 3 X',
  '６２０１０２　１９６４０３０５　１２３４',
  '999999999999999999',
  '111111111111111',
  '1111 1111 1111 1111 11',
  '13912345678',
  '139 1234 5678',
  '6222 0202 0001 2345 678'
])('takes %s out', (number) => {
  expect(told(`张三，${number}，1964`)).toBe(`张三, ${TAKEN_OUT} ,1964`)
  expect(told(`张三${number}`)).toBe(`张三 ${TAKEN_OUT}`)
})

test.each([
  ['张三 1964 620102196403051234', `张三 1964 ${TAKEN_OUT}`],
  ['张三 1964-03-05 62010219640305123X', `张三 1964-03-05 ${TAKEN_OUT}`],
  ['张三 1964 6201 0219 6403 0512 34', `张三 1964 ${TAKEN_OUT}`],
  ['张三 1964-03-05 13912345678', `张三 1964-03-05 ${TAKEN_OUT}`],
  ['张三 620102196403051234 13912345678', `张三 ${TAKEN_OUT} ${TAKEN_OUT}`],
  ['张三 13912345678 1964.3.5', `张三 ${TAKEN_OUT} 1964.3.5`]
])('of %s leaves %s', (line, left) => {
  expect(told(line)).toBe(left)
})

test.each(['张三 1964', '张三 1964-03-05', '张三 19640305', '12 张三 1964 3组 201室', '张三 1964年3月5日', 'X 1964'])(
  'leaves %s as it is',
  (line) => {
    expect(withoutNumbers(line)).toBe(line)
  }
)
