/** What holds of every pasted list, whatever stands in it and in which order. */
import * as fc from 'fast-check'
import { factsFor } from '@/household'
import { shelfFor } from '@/policy'
import { linesOf, readList } from '@/app/roster/list'
import { withoutNumbers } from '@/app/roster/numbers'
import { isDeep, sample } from '../depth'
import { oddText } from '../fuzz/odd'

const hunan = factsFor(shelfFor('430104'), '2025-11-01')
const fuling = factsFor(shelfFor('500102'), '2025-03-01')

describe('the parts of a line', () => {
  const orders = <T>(parts: readonly T[]): T[][] =>
    parts.length === 0
      ? [[]]
      : parts.flatMap((part, at) =>
          orders([...parts.slice(0, at), ...parts.slice(at + 1)]).map((rest) => [part, ...rest])
        )
  const everyOrder = orders(['张三', '1975年3月', '男', '河湾组', '重残', '低保户'])

  test.each([' ', '，', '\t', '\u3000', '; ', ' | '])('are read alike in every order, with %j between', (between) => {
    expect(everyOrder).toHaveLength(720)
    const people = sample(everyOrder, 7).map(
      (parts) => readList(parts.join(between), hunan, undefined, []).people[0]?.facts
    )
    const different = people.filter(
      (said) =>
        said?.nickname !== '张三' ||
        said.birth.year !== 1975 ||
        said.group !== '河湾组' ||
        [...said.identities].sort().join() !== 'severe-disability,subsistence' ||
        said.doubts.length + said.notHere.length + said.unused.length > 0
    )
    expect(different).toEqual([])
  })
})

test('of any text every line is a person, a line to mend or a line of columns, and words in a cell are never lost', () => {
  const words =
    '张三 李庄 妈妈 三组 河湾村 残疾 残疾一级 低保 （已停） 学生 1975 1975年3月 75年 48岁 男 户主 ： 、 和 姓名 出生 13912345678'.split(
      ' '
    )
  const between = fc.constantFrom(' ', '，', '\t', '\n', '；', '')
  const text = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...words), oddText), between), { maxLength: 24 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(text, (list) => {
      const { people, unread, headings } = readList(list, hunan, undefined, [])
      const lines = [...people, ...unread, ...headings].map(({ line }) => line)
      expect(lines.sort((a, b) => a - b)).toEqual(linesOf(withoutNumbers(list)).map(({ line }) => line))
      for (const { text: said, facts } of people) {
        const told = [facts.nickname, facts.group ?? '', ...facts.unused, ...facts.notHere].join(' ')
        const isTaken = facts.identities.length + facts.doubts.length > 0
        for (const word of ['残疾', '低保']) if (said.includes(word)) expect(isTaken || told.includes(word)).toBe(true)
      }
    }),
    { seed: 20261129, numRuns: isDeep ? 3000 : 300 }
  )
})

test('no description becomes a group, and each is taken, asked about or shown as not taken', () => {
  const descriptions =
    '残疾 残疾人 一级 二级 残疾证 听力残疾 学生 小学生 大学生 研究生 在读 低保 低保户 低保金 五保 孤儿 孤寡老人 留守儿童 困难户 贫困户 脱贫户 监测户 三类户 军人 烈属 计生户 双女户 党员 村干部 户籍 农业户口 非农 外出 务工 务农 外地参保 职工医保 已缴费 未缴费 欠缴 新生儿 死亡 已故 迁出 嫁入 离异 丧偶 独居 低收入 住院 慢病 高血压 精神病 服刑 现役 公益岗 四川省'
  const read = descriptions.split(' ').map((word) => {
    const said = readList(`张三 1975 ${word}`, fuling, undefined, []).people[0]!.facts
    const told = [...said.doubts.map((doubt) => doubt.word), ...said.notHere, ...said.unused]
    return { word, group: said.group, isTold: told.includes(word) || said.identities.length === 1 }
  })
  expect(read.filter(({ group, isTold }) => group !== undefined || !isTold)).toEqual([])
})
