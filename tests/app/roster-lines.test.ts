/** What each line of a clerk's list has to be read as, worked out by hand. */
import type { Identity } from '@/calculator'
import { factsFor } from '@/household'
import { shelfFor } from '@/policy'
import { memberWith, NONE, readList } from '@/app/roster/list'

const ASOF = '2025-11-01'
const hunan = factsFor(shelfFor('430104'), ASOF)
const gansu = factsFor(shelfFor('620102'), ASOF)
const fuling = factsFor(shelfFor('500102'), '2025-03-01')
const noNotice = factsFor(shelfFor('440000'), ASOF)

interface Expected {
  group?: string
  identities?: readonly Identity[]
  /** Words that are asked about, each with what may be meant. */
  asked?: Readonly<Record<string, readonly Identity[]>>
  notHere?: readonly string[]
  unused?: readonly string[]
}

const MONITORED = ['unstable-out-of-poverty', 'poverty-risk', 'sudden-hardship']
const RURAL = ['rural-subsistence-1-2', 'rural-subsistence-3-4']
const TOWN = ['urban-subsistence-full', 'urban-subsistence-partial']

function expectRead(text: string, who: string, expected: Expected, facts = hunan): void {
  const { people, unread } = readList(text, facts, undefined, [])
  expect(unread).toEqual([])
  expect(people).toHaveLength(1)
  const { member, facts: said } = people[0]!
  const born = said.birth.date ?? String(said.birth.year)
  expect(`${said.nickname} ${born}`).toBe(who)
  expect({
    group: member.group,
    identities: member.resident.identities ?? [],
    asked: Object.fromEntries(said.doubts.map(({ word, candidates }) => [word, candidates])),
    notHere: said.notHere,
    unused: said.unused
  }).toEqual({ group: undefined, identities: [], asked: {}, notHere: [], unused: [], ...expected })
}

describe('in a place that knows severe disability and one sort of minimum living allowance', () => {
  test.each<[string, string, Expected]>([
    // A word that covers more than the identity is asked about.
    ['吴一 男 1975 残疾', '吴一 1975', { asked: { 残疾: ['severe-disability'] } }],
    ['吴一 1975 残疾人', '吴一 1975', { asked: { 残疾人: ['severe-disability'] } }],
    ['吴一 1975 有残疾证', '吴一 1975', { asked: { 有残疾证: ['severe-disability'] } }],
    ['吴一 1975 肢体残疾', '吴一 1975', { asked: { 肢体残疾: ['severe-disability'] } }],
    ['吴一 1975 残', '吴一 1975', { asked: { 残: ['severe-disability'] } }],
    ['吴一，1975，监测户', '吴一 1975', { asked: { 监测户: MONITORED } }],
    ['吴一，1975，防返贫监测对象', '吴一 1975', { asked: { 防返贫监测对象: MONITORED } }],
    ['吴一，1975，三类户', '吴一 1975', { asked: { 三类户: MONITORED } }],
    ['吴一 1975 脱贫户', '吴一 1975', { asked: { 脱贫户: ['unstable-out-of-poverty'] } }],
    ['吴一 1975 建档立卡', '吴一 1975', { asked: { 建档立卡: ['unstable-out-of-poverty', 'poverty-risk'] } }],
    ['吴一 1975 边缘户', '吴一 1975', { asked: { 边缘户: ['subsistence-margin', 'poverty-risk'] } }],
    ['吴一 1975 低收入家庭', '吴一 1975', { asked: { 低收入家庭: ['subsistence', 'subsistence-margin'] } }],
    [
      '吴一 1975 困难户',
      '吴一 1975',
      { asked: { 困难户: ['extreme-hardship', 'subsistence', 'subsistence-margin', 'sudden-hardship'] } }
    ],
    ['吴一 1975 特困户', '吴一 1975', { asked: { 特困户: ['extreme-hardship'] } }],
    ['吴一 2012 困境儿童', '吴一 2012', { asked: { 困境儿童: ['orphan', 'unattended-child'] } }],
    ['吴一 2004 大学生', '吴一 2004', { asked: { 大学生: [] } }],
    ['吴一 2004 学生', '吴一 2004', { asked: { 学生: [] } }],
    // Exact names and usual short ones are taken.
    ['吴一 男 1972 残疾一级', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一 1972 一级残疾', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一 1972 残疾2级', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一 1972 残疾证 二级', '吴一 1972', { asked: { 残疾证: ['severe-disability'] }, unused: ['二级'] }],
    ['吴一 1972 肢体二级', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一，1972，残疾（二级）', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一，1972，精神残疾Ⅱ级', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一 1972 视力一级残疾', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一 1972 低保户（农村）', '吴一 1972', { identities: ['subsistence'] }],
    ['吴一 1939 80岁以上老人', '吴一 1939', { unused: ['80岁以上老人'] }],
    ['吴一 1972 重残', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一 1972 重度残疾人（1-2 级）', '吴一 1972', { identities: ['severe-disability'] }],
    ['吴一 1950 五保户', '吴一 1950', { identities: ['extreme-hardship'] }],
    ['吴一 1950 五保', '吴一 1950', { identities: ['extreme-hardship'] }],
    ['吴一 1950 特困供养人员', '吴一 1950', { identities: ['extreme-hardship'] }],
    ['吴一 2012 孤儿', '吴一 2012', { identities: ['orphan'] }],
    ['吴一 2012 事实孤儿', '吴一 2012', { identities: ['unattended-child'] }],
    ['吴一 1975 低保', '吴一 1975', { identities: ['subsistence'] }],
    ['吴一 1975 农村低保户', '吴一 1975', { identities: ['subsistence'] }],
    ['吴一 1975 低保边缘户', '吴一 1975', { identities: ['subsistence-margin'] }],
    ['吴一 1975 低边', '吴一 1975', { identities: ['subsistence-margin'] }],
    ['吴一 1975 边缘易致贫户', '吴一 1975', { identities: ['poverty-risk'] }],
    ['吴一 1975 脱贫不稳定户', '吴一 1975', { identities: ['unstable-out-of-poverty'] }],
    ['吴一，1975，低保、残疾（二级）', '吴一 1975', { identities: ['subsistence', 'severe-disability'] }],
    ['李和平 1975 低保和重残', '李和平 1975', { identities: ['subsistence', 'severe-disability'] }],
    ['吴一（低保） 1975', '吴一 1975', { identities: ['subsistence'] }],
    // What makes no difference here, or nobody of this age has.
    ['吴一 1970 孤儿', '吴一 1970', { notHere: ['孤儿'] }],
    ['吴一 1975 残疾三级', '吴一 1975', { notHere: ['残疾三级'] }],
    ['吴一 1975 四级残疾', '吴一 1975', { notHere: ['四级残疾'] }],
    ['吴一 1975 退役军人', '吴一 1975', { notHere: ['退役军人'] }],
    // Said not to be so, or of somebody else.
    ['吴一，1975，低保（已停）', '吴一 1975', { asked: { 低保: ['subsistence'] }, unused: ['已停'] }],
    [
      '吴一 1975 低保 2024年取消'.replace('2024年', ''),
      '吴一 1975',
      { asked: { 低保: ['subsistence'] }, unused: ['取消'] }
    ],
    ['吴一 1975 无残疾', '吴一 1975', { unused: ['无残疾'] }],
    ['吴一 1975 非低保', '吴一 1975', { unused: ['非低保'] }],
    ['吴一 1975 低保：否', '吴一 1975', { asked: { 低保: ['subsistence'] }, unused: ['否'] }],
    ['吴一 1975 儿子残疾二级', '吴一 1975', { unused: ['儿子残疾二级'] }],
    ['吴一，1975，儿子 残疾二级', '吴一 1975', { asked: { 残疾二级: ['severe-disability'] } }],
    ['吴一 1975 低保 未缴费 未婚', '吴一 1975', { identities: ['subsistence'], unused: ['未缴费', '未婚'] }],
    ['吴一 1975 低保 低保', '吴一 1975', { identities: ['subsistence'] }],
    ['吴一 1975 残疾 残疾', '吴一 1975', { asked: { 残疾: ['severe-disability'] } }],
    [
      '吴一 1975 脱贫不稳定户 风险已消除',
      '吴一 1975',
      { asked: { 脱贫不稳定户: ['unstable-out-of-poverty'] }, unused: ['风险已消除'] }
    ],
    // What one word leaves open another one says.
    ['吴一 1950 五保 分散供养', '吴一 1950', { identities: ['extreme-hardship'] }],
    ['吴一 1950 残疾（肢体二级）', '吴一 1950', { identities: ['severe-disability'] }],
    ['吴一 1950 脱贫不稳定户（监测户）', '吴一 1950', { identities: ['unstable-out-of-poverty'] }],
    // Groups, wherever they stand.
    ['一组 陈四 1981 低保', '陈四 1981', { group: '一组', identities: ['subsistence'] }],
    ['陈四 1981 3组', '陈四 1981', { group: '3组' }],
    ['陈四 1981 3 组', '陈四 1981', { group: '3组' }],
    ['5队，陈四，女，1981', '陈四 1981', { group: '5队' }],
    ['陈四 1981 第二村民小组', '陈四 1981', { group: '第二村民小组' }],
    ['河湾村 三组 陈四 1981', '陈四 1981', { group: '河湾村三组' }],
    ['李庄村 张三 1964', '张三 1964', { group: '李庄村' }],
    ['李冲 1964 务农', '李冲 1964', { unused: ['务农'] }],
    ['李庄 1964 河湾组', '李庄 1964', { group: '河湾组' }],
    ['陈四 七社 1981', '陈四 1981', { group: '七社' }],
    ['陈四 1981 3号楼2单元', '陈四 1981', { group: '3号楼2单元' }],
    ['陈四 1981 农村', '陈四 1981', { unused: ['农村'] }],
    ['陈四 1981 在部队', '陈四 1981', { unused: ['在部队'] }],
    ['陈四 1981 不在村', '陈四 1981', { unused: ['不在村'] }],
    ['陈四 1981 二楼东', '陈四 1981', { unused: ['二楼东'] }],
    // Relations are names where there is no other.
    ['陈四 户主 1981', '陈四 1981', {}],
    ['陈四 配偶 女 1981', '陈四 1981', {}],
    ['儿子 陈四 2004', '陈四 2004', {}],
    ['妈妈，1964', '妈妈 1964', {}],
    // Births.
    ['韩九 生于1955年', '韩九 1955', {}],
    ['韩九生于1955年', '韩九 1955', {}],
    ['韩九 1955年出生 三组', '韩九 1955', { group: '三组' }],
    ['韩九 1955年3月12日生', '韩九 1955-03-12', {}],
    ['韩九 出生日期：1955/3/12', '韩九 1955-03-12', {}],
    ['韩九 1955.3', '韩九 1955', {}],
    ['韩九 1955-03', '韩九 1955', {}],
    ['韩九 195503', '韩九 1955', {}],
    ['韩九 1955 年 3 月', '韩九 1955', {}],
    ['韩九 70岁 1955', '韩九 1955', {}],
    ['韩九 男 70 1955', '韩九 1955', { unused: ['70'] }],
    // Rows of a table.
    ['1\t韩九\t男\t汉族\t1955年3月\t三组\t五保\t', '韩九 1955', { group: '三组', identities: ['extreme-hardship'] }],
    ['12、韩　九　女　1955　５队　低保', '韩九 1955', { group: '5队', identities: ['subsistence'] }],
    [
      '姓名：韩九 性别：男 出生：1955年 组别：三组 身份：低保',
      '韩九 1955',
      { group: '三组', identities: ['subsistence'] }
    ],
    ['韩九；1955；外出务工；13912345678', '韩九 1955', { unused: ['外出务工'] }]
  ])('reads %j', expectRead)
})

test.each<[string, string, Expected, typeof hunan]>([
  ['吴一 1975 低保', '吴一 1975', { identities: ['subsistence'], asked: { 低保: [...RURAL, ...TOWN] } }, gansu],
  ['吴一 1975 农村低保', '吴一 1975', { identities: ['subsistence'], asked: { 农村低保: RURAL } }, gansu],
  ['吴一 1975 农村一、二类低保', '吴一 1975', { identities: ['rural-subsistence-1-2'] }, gansu],
  ['吴一 1975 农村三类低保', '吴一 1975', { identities: ['rural-subsistence-3-4'] }, gansu],
  ['吴一 1975 城镇全额低保', '吴一 1975', { identities: ['urban-subsistence-full'] }, gansu],
  ['吴一 1975 残疾一级', '吴一 1975', { notHere: ['残疾一级'] }, gansu],
  ['吴一 2004 大学生', '吴一 2004', { notHere: ['大学生'] }, gansu],
  [
    '吴一 1975 脱贫户',
    '吴一 1975',
    { asked: { 脱贫户: ['stable-out-of-poverty', 'unstable-out-of-poverty'] } },
    fuling
  ],
  ['吴一 1975 稳定脱贫户', '吴一 1975', { identities: ['stable-out-of-poverty'] }, fuling],
  ['吴一 1950 在乡复员军人', '吴一 1950', { identities: ['rural-demobilised-veteran'] }, fuling],
  [
    '吴一 1950 优抚对象',
    '吴一 1950',
    { asked: { 优抚对象: ['entitled-group', 'rural-demobilised-veteran', 'bereaved-three'] } },
    fuling
  ],
  ['吴一 1950 “三属”', '吴一 1950', { identities: ['bereaved-three'] }, fuling],
  ['吴一 1975 低保', '吴一 1975', { notHere: ['低保'] }, noNotice]
])('reads %j by the rules of its place', expectRead)

describe('a list whose first line names its columns', () => {
  const list = [
    '序号\t姓名\t性别\t年龄\t出生年月\t组别\t人员类别\t电话\t备注',
    '1\t张三\t男\t50\t1975年3月\t河湾\t低保\t13912345678\t',
    '2\t李庄\t女\t\t1964.3\t3\t\t\t2019年脱贫',
    '3\t妈妈\t女\t60\t\t三组\t'
  ].join('\n')

  test('has its people read by them, and says which line that is', () => {
    const { people, unread, headings } = readList(list, hunan, undefined, [])
    expect(headings.map(({ line }) => line)).toEqual([1])
    expect(people.map(({ facts: { nickname, group, unused } }) => [nickname, group, unused])).toEqual([
      ['张三', '河湾', []],
      ['李庄', '3', ['2019年脱贫']]
    ])
    expect(people[0]?.member.resident).toEqual({ birthDate: '1975-01-01', identities: ['subsistence'] })
    expect(unread.map(({ says }) => says)).toEqual(['只有年龄“60”，看不出哪一年出生。加上四位数的年份，例如“1964”。'])
  })

  test('has a grade read with the name of its column, and shows what it does not understand with that name', () => {
    const table = ['姓名,出生年月,残疾等级,是否低保', '吴一,1975.3,二级,是', '吴二,1975.3,三级,否', '吴三,75,,'].join(
      '\n'
    )
    const { people, unread } = readList(table, hunan, undefined, [])
    expect(people.map(({ facts: { identities, notHere, unused } }) => [identities, notHere, unused])).toEqual([
      [['severe-disability'], [], ['是否低保：是']],
      [[], ['残疾等级三级'], ['是否低保：否']]
    ])
    expect(unread.map(({ says }) => says)).toEqual(['“75”看不出是年份还是年龄。写四位数的出生年份，例如“1964”。'])
  })

  test.each(['姓名 性别 出生', '姓名,身份证号码,组别', '户主姓名\t人口\t电话'])(
    'is one that begins with %j',
    (line) => {
      expect(readList(`${line}\n`, hunan, undefined, [])).toMatchObject({
        people: [],
        unread: [],
        headings: [{ line: 1 }]
      })
    }
  )
})

describe('what is chosen where a word was in doubt', () => {
  const person = (text: string, facts = hunan) => readList(text, facts, undefined, []).people[0]!

  test('is kept, and takes the place of the wider identity that was certain', () => {
    const monitored = person('吴一 1975 监测户 重残')
    expect(memberWith({ 监测户: 'poverty-risk' }, monitored, hunan).resident.identities).toEqual([
      'severe-disability',
      'poverty-risk'
    ])
    const subsistence = person('吴一 1975 低保', gansu)
    expect(memberWith({ 低保: 'urban-subsistence-full' }, subsistence, gansu).resident.identities).toEqual([
      'urban-subsistence-full'
    ])
  })

  test('leaves what is certain where it is none of the candidates, or nothing', () => {
    const disabled = person('吴一 1975 残疾')
    expect(memberWith({ 残疾: NONE }, disabled, hunan).resident.identities).toBeUndefined()
    expect(memberWith({}, person('吴一 1975 低保', gansu), gansu).resident.identities).toEqual(['subsistence'])
  })
})
