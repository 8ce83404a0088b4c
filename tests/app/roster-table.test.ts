/** The members as a table: what a row says, and that no cell is a formula. */
import { csvFile, pastedTable } from '@/app/roster/csv'
import { tableOf } from '@/app/roster/table'
import { statusOf } from '@/app/family-answers'
import { mother } from '../pages/support'

const rowOf = (change: object) => {
  const member = { ...mother, id: 'm', changedAt: 0, ...change }
  return tableOf([statusOf(member, { records: [], asOf: '2025-11-01' })])[1]
}

test('has a byte order mark, lines that end with CR LF, and quotes where a cell needs them', () => {
  expect(
    csvFile([
      ['称呼', '分组'],
      ['张三', '一,二'],
      ['说"好"', '两\n行']
    ])
  ).toBe('\uFEFF称呼,分组\r\n张三,"一,二"\r\n"说""好""","两\n行"\r\n')
})

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠A', '\t', '\n1'])(
  'makes a text of %j, which a spreadsheet would take for a formula',
  (cell) => {
    expect(csvFile([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`)
  }
)

test.each(['张三', '400', '2025-12-31', 'a=b', '1-2', ''])('leaves %j as it is', (cell) => {
  expect(csvFile([[cell]])).toBe(`\uFEFF${cell}\r\n`)
})

test('to be pasted, cells stand between tabs and hold neither tab nor end of line', () => {
  expect(
    pastedTable([
      ['称呼', '分组'],
      ['张\t三', '=一\n组']
    ])
  ).toBe("称呼\t分组\n张 三\t'=一 组")
})

test('a row names nickname, place, group, year, state, amount and last day', () => {
  expect(rowOf({ group: '河湾组' })).toEqual([
    '妈妈',
    '兰州市城关区',
    '河湾组',
    '2026',
    '待缴费',
    '400',
    '',
    '2025-12-31'
  ])
})

test('a row names no amount and no day where there is no notice, or nothing is due', () => {
  expect(rowOf({ region: '440000' })?.slice(3)).toEqual(['2026', '该缴了', '', '', ''])
  expect(rowOf({ resident: { history: [{ year: 2026, scheme: 'resident' }] } })?.slice(3)).toEqual([
    '2026',
    '已缴待生效',
    '',
    '',
    ''
  ])
})

test('a row of somebody whose data fit no rule any more says so', () => {
  expect(rowOf({ resident: { tier: 'tier-2' } })?.slice(3)).toEqual(['', '说不清，请点开看', '', '', ''])
})
