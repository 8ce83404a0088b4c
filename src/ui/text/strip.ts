import { monthOf } from './format'

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
