/** Words that a line break may fall into. */

/** Common words of notices; only what stands within one word says that a break is none. */
const WORDS =
  '参保 缴费 居民 城乡 基本 医疗 保险 医保 个人 财政 补助 标准 待遇 享受 年度 集中 等待 期间 通知 工作 资助 人员 对象 困难 特殊 ' +
  '新生儿 新生 大学生 学生 学校 院校 学籍 儿童 孤儿 事实 无人 抚养 低保 边缘 特困 供养 脱贫 稳定 突发 严重 返贫 致贫 监测 残疾 重度 ' +
  '最低 生活 保障 连续 断保 断缴 补缴 修复 变动 固定 激励 约束 机制 大病 最高 支付 限额 提高 降低 增加 减少 累计 不超过 超过 超 ' +
  '享有 完成 办理 登记 截止 截至 补充 中途 退役 军人 刑满 释放 社区 矫正 职工 劳动 关系 终止 自出生 出生 之日 次月 次日 当年 次年 ' +
  '国家 省 税务 局 医疗保障局 财政厅 办公室 政府 人民 根据 规定 执行 全额 定额 给予 按照 不设 设置 报销 封顶 起付 住院 门诊 费用 ' +
  '零报销 正常 每人 每年 全省 全市 全区 统一 有关 事项 如下 现就 为贯彻 落实 关于 做好 各级 部门 渠道 小程序 微信 支付宝 银行 公众号 ' +
  '户籍 常住 居住证 监护人 参加 缴纳 未在 未参保 之和 不少于 不低于 以上 以下 及以上 满 以内 之后 之前'

const PAIRS = pairsOf(WORDS.split(' '))

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const word of words) for (let at = 1; at < word.length; at++) pairs.add(word.slice(at - 1, at + 1))
  return pairs
}

/** Whether the end of one line and the beginning of the next make a word together. */
export function isOneWord(previous: string, next: string): boolean {
  return PAIRS.has(previous.slice(-1) + next.charAt(0))
}
