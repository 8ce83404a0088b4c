import type { WindowKind } from '@/calculator'
import { windows } from './states'

/** The date control: what paying on another day would come to. */
export const payDay = {
  title: '如果我在这天缴费',
  lead: '换一个缴费的日子，看看要缴多少、等多久、从哪天起有保障。',
  /** Nothing is to be paid: one enrols. */
  titleFree: '如果我在这天办参保',
  leadFree: '换一个办参保的日子，看看要等多久、从哪天起有保障。',
  open: '换个日子算算',
  earlier: '早一天',
  later: '晚一天',
  today: '今天',
  year: (year: number) => `${year}年`,
  onThatDay: (date: string) => `${date}缴`,
  other: '填别的日子',
  otherLabel: '想在哪天缴',
  past: (today: string) => `这天已经过了，请选${today}或以后的日子`,
  due: '应缴',
  waiting: '等待期',
  cover: '保障',
  pointsTitle: '这些日子会有变化',
  noPoints: '到年底都一样，没有哪天会变。',
  pointSpoken: (date: string, words: string) => `${date}，${words}，看这一天`,
  chosen: '正在看',
  changes: {
    closed: (window: WindowKind) => `${windows[window]}结束了，从这天起不在缴费期里`,
    closesAndOpens: (before: WindowKind, after: WindowKind) => `${windows[before]}结束，${windows[after]}开始`,
    opens: (window: WindowKind) => `${windows[window]}开始`,
    further: '头一段办理期限过了，还能不能缴、从哪天起能报销，先打 12393 问',
    price: (amount: string) => `要缴${amount} 元`,
    waits: (days: number) => `要等 ${days} 天`,
    noWait: '不用等',
    cover: (date: string) => `${date}起有保障`,
    coverUnknown: '从哪天起有保障，没有写明',
    useless: '从这天起，缴了今年也用不上'
  }
}
