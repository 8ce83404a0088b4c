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
  /** Of a last day: nobody says that it is the last. */
  notStated?: boolean
  /** Nothing is to be paid: one enrols. */
  isFree?: boolean
  asksFirst?: boolean
  /** The day it warns of; for a recheck the day of the payment. */
  about: string
}

const TITLES: Record<
  Reminder['kind'],
  (daysBefore: number, year: number, said: Doubt & Pick<Reminder, 'notStated'>) => string
> = {
  'window-opens': () => '今天开始缴医保',
  'window-closes': (days) => (days === 0 ? '缴医保，今天是这段缴费期最后一天' : `缴医保，还剩 ${days} 天`),
  'last-useful-day': (days) => (days === 0 ? '缴医保，过了今天缴就用不上了' : `缴医保，再过 ${days} 天缴就用不上了`),
  'cover-starts': (_, __, { isEarliest }) => (isEarliest ? '最早今天起有医保保障' : '今天起有医保保障'),
  'season-opens': (_, year) => `${year} 年度医保大概开始缴费了，打 12393 问一下`,
  'season-ends': (_, year) => `${year} 年度医保该缴了，打 12393 问一下`,
  recheck: () => '查一查医保缴费到账没有'
}

/** The same of whoever has nothing to pay. */
const FREE_TITLES: Partial<typeof TITLES> = {
  'window-opens': () => '今天开始办参保，不用缴钱',
  'window-closes': (days, _, { notStated }) =>
    notStated
      ? `办参保，最好${days === 0 ? '今天' : ` ${days} 天内`}办好`
      : days === 0
        ? '办参保，今天是最后一天'
        : `办参保，还剩 ${days} 天`,
  recheck: () => '查一查参保办好没有'
}

type Said = Doubt & Pick<Reminder, 'daysBefore' | 'mayEndSooner' | 'notStated'>

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

/** The same of whoever has nothing to pay. */
const FREE_NOTES: Partial<typeof NOTES> = {
  'window-opens': (day) => [`${day}开始办。`, ENROL],
  'window-closes': (day, { daysBefore, mayEndSooner, notStated }) => [
    notStated
      ? `最晚哪天办没有写，最好别晚于${day}。`
      : `${day}是最后一天，${mayEndSooner && daysBefore > 0 ? '最好提前一天办，' : ''}再晚可能要多等，或者办不了。`,
    ENROL
  ],
  recheck: (day) => [`${day}办的参保，过几天才查得到。打 12393 查一查，再到“不断保”里记下来。`]
}

const ENROL = '不用缴钱，但要去办。怎么办，打开“不断保”看。已经办了，就不用管这一条，可以删掉。'
const PAY = '应缴多少、在哪里缴，打开“不断保”看。已经缴了，就不用管这一条，可以删掉。'
const ASK = '打 12393 问：今年缴多少、缴到哪天、在哪里缴。已经缴了，就不用管这一条，可以删掉。'
const ASK_FIRST = '还能不能缴、从哪天起能报销，没有写清。先打 12393 问清楚，再缴。'
const UNSURE = '日子以当地通知为准，不清楚请打 12393 问。'

export const reminders = {
  /** Several people in one reminder. */
  together: (nickname: string, people: number) => `${nickname}等 ${people} 人`,
  calendarTitle: ({ nickname, kind, daysBefore, benefitYear, asksFirst, isFree, ...said }: Reminder) => {
    const title = (isFree && FREE_TITLES[kind]) || TITLES[kind]
    return `${nickname}：${asksFirst ? '先打 12393 问，再' : ''}${title(daysBefore, benefitYear, said)}`
  },
  calendarNote: ({ nickname, benefitYear, kind, about, asksFirst, isFree, ...said }: Reminder) =>
    [
      `${nickname}，${benefitYear} 年度城乡居民医保。`,
      ...(asksFirst ? [ASK_FIRST] : []),
      ...((isFree && FREE_NOTES[kind]) || NOTES[kind])(longDate(about), said),
      UNSURE
    ].join('\n')
}
