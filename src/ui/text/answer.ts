import type { AmountLine } from '@/calculator'

/** The answer: amount first, then until when, from when, and what to mind. */
export const answer = {
  opens: '开始缴费',
  noWaiting: '不用等',
  /** Nothing is known of the year before: only whoever was insured in it does not wait. */
  noWaitingIfInsured: (year: number) => `${year} 年参过保，就不用等`,
  /** The notice contradicts itself, or says nothing of first enrolments. */
  noWaitingOr: (days: number) => `不用等，也有说要等 ${days} 天的`,
  days: (days: number) => `${days} 天`,
  daysAtLeast: (days: number) => `至少 ${days} 天`,
  missed: (years: number) => `连着断保 ${years} 年`,
  lines: {
    premium: '个人缴费标准',
    subsidy: '减免',
    'fiscal-share': '平时由财政补的那份，也要自己出',
    repair: '补缴断保的年份'
  } satisfies Record<AmountLine['kind'], string>,
  /** What the total is by the other readings; once it is known which class of an identity is meant. */
  otherTotals: (amounts: readonly string[]) => `换一种读法，是 ${amounts.join(' 元或 ')} 元`,
  otherTotalsByClass: (amounts: readonly string[]) => `分清哪一类后，是 ${amounts.join(' 元或 ')} 元`,
  subsidyFor: (name: string) => `资助（${name}）`,
  lessFor: (name: string) => `少缴（${name}）`,
  repairYears: (years: number) => `补缴 ${years} 年`,

  beforeNewYear: '最好元旦前缴：元旦以后缴的，从哪天起有保障没有写明。',

  repairLead: '补缴断掉的年份，可以缩短等待；断保那段时间的医药费不能补报。',
  repairHead: { years: '补缴', cost: '多花', days: '等待', from: '保障开始' },
  repairCostUnknown: (years: number) => `${years} 年的个人缴费`,
  repairUseless: '年底前用不上',

  cautionsTitle: '要留意',
  copyLine: (number: string) => `复制 ${number}`,

  /** The same where nothing is to be paid. */
  enrol: '去办参保',

  saved: '已保存',
  edit: '修改资料',

  noAmount: '没有通知，这里不说缴多少，不拿别处或别的年份来猜。',

  missingTitle: '还没有结果',
  missingDraft: '还没有填完，先接着答几道题。',
  nobodyTitle: '这里没有内容了',
  nobody: '可能已经存好，或者移除了。存好的家人都在首页。',
  restart: '接着答'
}

/** The answer read out, and the button for it. */
export const readAloud = {
  start: '读给我听',
  stop: '停',
  /** Heard, not seen: without the spaces around figures. */
  due: (amount: string) => `应缴${amount.replace(/ /g, '')}。`,
  free: (prefix: string) => `${prefix}不用缴钱，要去办参保。`,
  deadline: (words: string) => `${words}。`
}
