import { isOnlySecondHand } from '@/calculator'
import type { AmountDue, HowSure, WindowKind } from '@/calculator'
import { monthOf, yuan } from './format'

/** The state of one member's year, in a word. The shape beside it is drawn by the chip. */
export const states = {
  'not-yet-open': '未到缴费期',
  due: '待缴费',
  paying: '缴费中',
  'paid-waiting': '已缴待生效',
  'paid-off-window': '日子待核对',
  waiting: '等待期',
  covered: '保障中',
  'said-paid': '已参保',
  ended: '已到期',
  lapsed: '已过期未缴',
  'season-ahead': '还没开始',
  'season-soon': '快开始缴了',
  'season-now': '该缴了',
  'season-over': '往年这时已截止',
  'not-asked': '待确认'
}
export type StateWord = keyof typeof states

/** How a window is called inside a sentence, and on the strip. */
export const windows: Record<WindowKind, string> = {
  concentrated: '集中缴费期',
  supplementary: '补充缴费期',
  'mid-year': '年中参保期',
  late: '晚缴期',
  special: '特殊人群缴费期'
}

export const certainty = {
  stated: { word: '写明', help: '通知里写明的' },
  derived: { word: '推算', help: '由通知里的数字推算的' },
  interpreted: { word: '解读', help: '通知没有说死，这里取一种读法' },
  reported: { word: '转述', help: '没有见到通知原文，是别处转述的' },
  entered: { word: '录入', help: '您自己录入的' }
}

/** How an amount that may still be off is written. What is only reported or entered is said to be so, never "about". */
export function amountWords(amount: HowSure): { prefix: string; note: string } {
  const { certainty, source = 'notice', otherTotals = [] } = amount
  const { prefix, note } = amountCertainty[certainty]
  const others = otherTotals.length > 0 ? `也可能是 ${otherTotals.map(yuan).join(' 元或 ')} 元。` : ''
  if (source === 'notice') return { prefix, note: `${others}${note}` }
  const said = secondHand[source]
  return isOnlySecondHand(amount)
    ? said
    : { prefix: `${said.prefix}${prefix}`, note: [`${said.note}。`, others, note].join('') }
}

/** A sum of several amounts: in front of it who says so, where not all of it is from notices, and which way it may be off. */
export function sumWords({ totalFen, certainty, source }: Pick<AmountDue, 'totalFen' | 'certainty' | 'source'>): {
  prefix: string
  amount: string
} {
  const said = amountWords({ certainty: 'exact', source }).prefix
  return { prefix: `${said}${amountWords({ certainty }).prefix}`, amount: yuan(totalFen) }
}

const secondHand = {
  reported: { prefix: '据转述', note: '没有见到通知原文，数字是别处转述的，以税务部门收费页面为准' },
  entered: { prefix: '您录入的', note: '数字是您录入的，以税务部门收费页面为准' }
}

/** Put before or after an amount that may still be off. */
const amountCertainty = {
  exact: { prefix: '', note: '' },
  atLeast: { prefix: '至少', note: '实际可能更多，以税务部门收费页面为准' },
  atMost: { prefix: '最多', note: '实际可能更少，以税务部门收费页面为准' },
  estimate: { prefix: '约', note: '实际可能有出入，以税务部门收费页面为准' }
}

/** Words on the drawing of a year; short, since they stand inside its boxes. */
export const strip = {
  today: '今天',
  /** Where another day is looked at. */
  thatDay: '这一天',
  windows: {
    concentrated: '缴费期',
    supplementary: '补充',
    'mid-year': '年中缴',
    late: '晚缴',
    special: '缴费期'
  },
  parts: { window: '缴费期', waiting: '等待', cover: '有保障' },
  tick: monthOf
}
