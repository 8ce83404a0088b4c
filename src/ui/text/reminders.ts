/** What the phone's calendar and the calendar file say: a title that stands alone, and a note with what to do. */
import { longDate } from './format'

/** How far what a reminder says holds. */
export interface Doubt {
  /** Of a usual day: whose habit it is. */
  usualBy?: 'notice' | 'reported' | 'elsewhere'
  /** Of a start of cover: another reading puts it later. */
  isEarliest?: boolean
}

/** A usual day is the place's own only where a notice of it says so. */
export function usually({ usualBy }: Doubt): string {
  return usualBy === 'elsewhere' ? '多地往年' : '往年'
}

export function reported({ usualBy }: Doubt): string {
  return usualBy === 'reported' ? '（据转述）' : ''
}

interface Reminder extends Doubt {
  nickname: string
  benefitYear: number
  kind:
    'window-opens' | 'window-closes' | 'last-useful-day' | 'cover-starts' | 'season-opens' | 'season-ends' | 'recheck'
  daysBefore: number
  mayEndSooner?: boolean
  asksFirst?: boolean
  /** The day it warns of; for a recheck the day of the payment. */
  about: string
}

const TITLES: Record<Reminder['kind'], (daysBefore: number, year: number, said: Doubt) => string> = {
  'window-opens': () => '今天开始缴医保',
  'window-closes': (days) => (days === 0 ? '缴医保，今天是这段缴费期最后一天' : `缴医保，还剩 ${days} 天`),
  'last-useful-day': (days) => (days === 0 ? '缴医保，过了今天缴就用不上了' : `缴医保，再过 ${days} 天缴就用不上了`),
  'cover-starts': (_, __, { isEarliest }) => (isEarliest ? '最早今天起有医保保障' : '今天起有医保保障'),
  'season-opens': (_, year) => `${year} 年度医保大概开始缴费了，打 12393 问一下`,
  'season-ends': (_, year) => `${year} 年度医保该缴了，打 12393 问一下`,
  recheck: () => '查一查医保缴费到账没有'
}

type Said = Doubt & Pick<Reminder, 'daysBefore' | 'mayEndSooner'>

const NOTES: Record<Reminder['kind'], (day: string, said: Said) => readonly string[]> = {
  'window-opens': (day) => [`${day}开始缴费。`, PAY],
  'window-closes': (day, { daysBefore, mayEndSooner }) => [
    `${day}是这段缴费期的最后一天，${mayEndSooner && daysBefore > 0 ? '最好提前一天缴，' : ''}再晚可能要多等、多缴，或者缴不了。`,
    PAY
  ],
  'last-useful-day': (day) => [
    `最晚${day}缴；再晚，等待期要到这一年过完，缴了也用不上。越晚缴，保的日子越少，缴之前看看值不值。`,
    PAY
  ],
  'cover-starts': (day, { isEarliest }) => [
    isEarliest ? `最早${day}起有医保保障，也可能更晚。看病前先打 12393 问。` : `${day}起有医保保障。`
  ],
  'season-opens': (day, said) => [
    `${usually(said)}在${day.slice(day.indexOf('年') + 1)}前后开始缴${reported(said)}，今年的日子要问当地。`,
    ASK
  ],
  'season-ends': (day, said) => [
    `${usually(said)}缴到${day.slice(day.indexOf('年') + 1)}${reported(said)}，今年的日子要问当地。`,
    ASK
  ],
  recheck: (day) => [
    `${day}缴的费，过几天才查得到。请到缴费的渠道查一查，再到“不断保”里记下来；查不到，请打 12366 问。`
  ]
}

const PAY = '应缴多少、在哪里缴，打开“不断保”看。已经缴了，就不用管这一条，可以删掉。'
const ASK = '打 12393 问：今年缴多少、缴到哪天、在哪里缴。已经缴了，就不用管这一条，可以删掉。'
const ASK_FIRST = '还能不能缴、从哪天起能报销，没有写清。先打 12393 问清楚，再缴。'
const UNSURE = '日子以当地通知为准，不清楚请打 12393 问。'

export const reminders = {
  calendarTitle: ({ nickname, kind, daysBefore, benefitYear, asksFirst, ...said }: Reminder) =>
    `${nickname}：${asksFirst ? '先打 12393 问，再' : ''}${TITLES[kind](daysBefore, benefitYear, said)}`,
  calendarNote: ({ nickname, benefitYear, kind, about, asksFirst, ...said }: Reminder) =>
    [
      `${nickname}，${benefitYear} 年度城乡居民医保。`,
      ...(asksFirst ? [ASK_FIRST] : []),
      ...NOTES[kind](longDate(about), said),
      UNSURE
    ].join('\n')
}
