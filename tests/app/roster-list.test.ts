/** A pasted list, line by line: what is understood, and what is said of a line that is not. */
import { factsFor } from '@/household'
import { shelfFor } from '@/policy'
import { readList } from '@/app/roster/list'

const ASOF = '2025-11-01'
const lanzhou = factsFor(shelfFor('620102'), ASOF)

const read = (text: string, facts = lanzhou, group?: string) => readList(text, facts, group, [])
const member = (line: string, facts = lanzhou) => read(line, facts).people[0]?.member

test.each([
  ['张三，1964', { birthDate: '1964-01-01' }],
  ['张三 1964', { birthDate: '1964-01-01' }],
  ['张三\t1964年', { birthDate: '1964-01-01' }],
  ['张三1964', { birthDate: '1964-01-01' }],
  ['张 三 1964', { birthDate: '1964-01-01' }],
  ['张　三，1964', { birthDate: '1964-01-01' }],
  ['1. 张三 1964', { birthDate: '1964-01-01' }],
  ['张三、1964', { birthDate: '1964-01-01' }],
  ['1、张三 1964', { birthDate: '1964-01-01' }],
  ['1,张三,男,1964年生', { birthDate: '1964-01-01' }],
  ['1964 张三', { birthDate: '1964-01-01' }],
  ['张三，１９６４', { birthDate: '1964-01-01' }],
  ['张三，1964-3-5', { birthDate: '1964-01-01' }],
  ['张三，1964年3月5日', { birthDate: '1964-01-01' }],
  ['张三 19640305', { birthDate: '1964-01-01' }],
  ['张三 1964.03.05', { birthDate: '1964-01-01' }],
  ['张三 1964年3月', { birthDate: '1964-01-01' }]
])('reads %j as somebody of whom the year of birth is enough', (line, resident) => {
  expect(member(line)).toEqual({
    nickname: '张三',
    relation: 'other',
    region: '620102',
    enrolment: 'continuing',
    resident
  })
})

test('reads the day of a baby, whose day of birth opens a window', () => {
  expect(member('宝宝 2025-09-01')).toMatchObject({
    enrolment: 'first',
    resident: { birthDate: '2025-09-01', events: [{ kind: 'birth', date: '2025-09-01' }] }
  })
})

test('reads groups and identities in any order, and takes the group of the page where a line has none', () => {
  const { people } = read('张三，1964，河湾组，特困人员\n李四 2012 孤儿 坪上组\n王五 1980', lanzhou, '三号楼')
  expect(people.map(({ member: { group, resident } }) => [group, resident.identities])).toEqual([
    ['河湾组', ['extreme-hardship']],
    ['坪上组', ['orphan']],
    ['三号楼', undefined]
  ])
})

test('what is nothing known is named, and not kept', () => {
  const [person] = read('张三，1964，河湾组，二楼东').people
  expect(person?.facts.unused).toEqual(['二楼东'])
  expect(JSON.stringify(person?.member)).not.toContain('二楼东')
})

test.each([
  ['62010219640305123X', '没有看到称呼。写在最前面，例如“张大爷，1964”。'],
  ['1964', '没有看到称呼。写在最前面，例如“张大爷，1964”。'],
  ['张三 620102196403051234', '没有看到出生年份。加上四位数的年份，例如“1964”。'],
  ['张三 64', '“64”看不出是年份还是年龄。写四位数的出生年份，例如“1964”。'],
  ['张三 75年3月', '“75年3月”看不出是哪一年。写四位数，例如“1975”。'],
  ['张三 05.3', '“05.3”看不出是哪一年。写四位数，例如“2005”。'],
  ['张三 男 48岁', '只有年龄“48岁”，看不出哪一年出生。加上四位数的年份，例如“1964”。'],
  ['河湾 张三 1964', '“河湾”和“张三”，看不出哪个是称呼。称呼写最前面，别的写到年份后面。'],
  ['三组', '没有看到称呼。写在最前面，例如“张大爷，1964”。'],
  ['低保 1964', '没有看到称呼。写在最前面，例如“张大爷，1964”。'],
  ['河湾村2023年医保名单', '像是标题或合计，不像一位。'],
  ['合计 35 人', '像是标题或合计，不像一位。'],
  ['张三 1964 1970', '有两个日子，不知道哪个是出生。只留一个。'],
  ['张三 2030', '出生年份要在 1905 年到 2025 年之间。'],
  ['宝宝 2025', '请填出生的年、月、日。'],
  ['宝宝 2025-02-30', '没有这一天，请看看年、月、日。'],
  ['一二三四五六七八九十甲乙丙 1964', '称呼最多 12 个字。']
])('says of %j what is wrong and what to do', (line, says) => {
  expect(read(line)).toMatchObject({ people: [], unread: [{ line: 1, says }] })
})

test('names the line of somebody written twice, and whoever is kept already', () => {
  const kept = { ...member('李四 1970')!, id: 'li', changedAt: 0 }
  const { people, unread } = readList('张三 1964\n\n张三 1964\n李四 1970\n李四 1971', lanzhou, undefined, [kept])
  expect(people.map(({ line }) => line)).toEqual([1, 5])
  expect(unread.map(({ line, says }) => [line, says])).toEqual([
    [3, '和第 1 行一样。真是另一位，就把称呼写得不一样。'],
    [4, '已经有这一位了，称呼和出生都一样。真是另一位，就把称呼写得不一样。']
  ])
})

test('a line with an identity number is read without it, and the line is named', () => {
  const { people, numbers } = read('张三 1964\n李四 1970 62010219700101123X')
  expect(numbers).toEqual([2])
  expect(JSON.stringify(people)).not.toMatch(/\d{7}/)
  expect(people.map(({ member: { nickname } }) => nickname)).toEqual(['张三', '李四'])
})

test('every line that says anything is either read or named', () => {
  const lines = ['张三 1964', '', '?', '李四', '1. 王五，1980，一组', '62010219640305123X', '，，，']
  const { people, unread } = read(lines.join('\r\n'))
  expect([...people, ...unread].map(({ line }) => line).sort((a, b) => a - b)).toEqual([1, 3, 4, 5, 6, 7])
})

test('characters that nobody sees are left out of names, groups and identities of a line', () => {
  const [person] = read('张\u200b三，1964，河\u2060湾组，特困\ufeff人员').people
  expect(person?.member).toMatchObject({
    nickname: '张三',
    group: '河湾组',
    resident: { identities: ['extreme-hardship'] }
  })
  expect(read('\u202e，1964').people).toEqual([])
})
