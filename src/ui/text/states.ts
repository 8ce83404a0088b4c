import type { WindowKind } from '@/calculator'
import { monthOf, months } from './format'

/** The state of one member's year, in a word. The shape beside it is drawn by the chip. */
export const states = {
  'not-yet-open': '未到缴费期',
  due: '待缴费',
  /** Due, and nothing is to be paid. */
  'to-enrol': '待参保',
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
  'not-asked': '待确认',
  /** Over for most; whether for this person, nobody has written. */
  'to-ask': '先问 12393'
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
  /** Of windows that would have the same name. */
  months: (from: string, to: string) => `${months(from, to)}缴`,
  tick: monthOf
}
