import type { WindowKind } from '@/calculator'

/** The state of one member's year, in a word. The shape beside it is drawn by the chip. */
export const states = {
  'not-yet-open': '未到缴费期',
  due: '待缴费',
  paying: '缴费中',
  'paid-waiting': '已缴待生效',
  waiting: '等待期',
  covered: '保障中',
  ended: '已结束',
  lapsed: '已过期未缴',
  'not-published': '尚未公布',
  'no-local-policy': '暂未收录'
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
  interpreted: { word: '解读', help: '通知没有说死，这里取一种读法' }
}

/** Put before or after an amount that may still be off. */
export const amountCertainty = {
  exact: { prefix: '', note: '' },
  atLeast: { prefix: '至少', note: '实际可能更多，以税务部门收费页面为准' },
  atMost: { prefix: '最多', note: '实际可能更少，以税务部门收费页面为准' },
  estimate: { prefix: '约', note: '实际可能有出入，以税务部门收费页面为准' }
}
