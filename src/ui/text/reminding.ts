/** The pages of the reminders. What the calendar itself says is in `reminders`. */
import { dateNear, longDate, monthDay } from './format'
import { reported, usually } from './reminders'
import type { Doubt } from './reminders'

type Kind =
  'window-opens' | 'window-closes' | 'last-useful-day' | 'cover-starts' | 'season-opens' | 'season-ends' | 'recheck'

/** What a reminder is about, with its day, inside a line of a list. */
const about: Record<Kind, (day: string, said: Said) => string> = {
  'window-opens': (day) => `${day}开始缴费`,
  'window-closes': (day) => `${day}是这段缴费期最后一天`,
  'last-useful-day': (day) => `${day}是最后还有用的缴费日，越晚缴，保的日子越少`,
  'cover-starts': (day, { isEarliest }) => `${isEarliest ? '最早' : ''}${day}起有保障`,
  'season-opens': (day, said) => `${usually(said)}${day}开始缴${reported(said)}，打 12393 问一下`,
  'season-ends': (day, said) => `${usually(said)}缴到${day}${reported(said)}，打 12393 问一下`,
  recheck: (day) => `${day}缴的，查查到账没有`
}

/** The same on the day itself. */
const aboutToday: Record<Exclude<Kind, 'season-ends'>, string> = {
  'window-opens': '今天开始缴费',
  'window-closes': '今天是这段缴费期最后一天',
  'last-useful-day': '今天是最后还有用的缴费日',
  'cover-starts': '今天起有保障',
  'season-opens': '大概开始缴费了，打 12393 问一下',
  recheck: '今天缴的，查查到账没有'
}

/** The same of whoever has nothing to pay. */
const aboutFree: Partial<typeof about> = {
  'window-opens': (day) => `${day}开始办参保`,
  'window-closes': (day, { notStated }) => (notStated ? `最好别晚于${day}办参保` : `${day}是办参保的最后一天`),
  recheck: (day) => `${day}办的参保，查查办好没有`
}

const aboutFreeToday: Partial<typeof aboutToday> = {
  'window-opens': '今天开始办参保',
  recheck: '今天办的参保，查查办好没有'
}

/** By our reading; by another it comes later. */
const earliestToday = '可能从今天起有保障，用之前打 12393 问'

/** Of a season nobody knows how many days are left: it is only what was usual. */
function seasonEnds({ about: day, ...doubt }: Said, daysLeft: number): string {
  if (daysLeft === 0) return `${usually(doubt)}今天是最后一天${reported(doubt)}，现在就打 12393`
  return daysLeft > 0
    ? `${usually(doubt)}缴到${monthDay(day)}${reported(doubt)}，今天就打 12393`
    : '往年这时集中缴费已结束，现在缴可能要等，今天就打 12393'
}

interface Said extends Doubt {
  kind: Kind
  about: string
  asksFirst?: boolean
  isNewborn?: boolean
  /** Nobody says that it is the last day. */
  notStated?: boolean
  /** Nothing is to be paid: one enrols. */
  isFree?: boolean
  benefitYear: number
}

/** What it is about, with its day. */
function aboutWords(said: Said, day: string): string {
  return ((said.isFree && aboutFree[said.kind]) || about[said.kind])(day, said)
}

function todayWords({ isFree, kind, notStated }: Said & { kind: keyof typeof aboutToday }): string {
  if (!isFree) return aboutToday[kind]
  if (kind === 'window-closes') return notStated ? '最好今天就办参保' : '今天是办参保的最后一天'
  return aboutFreeToday[kind] ?? aboutToday[kind]
}

const callFirst = ({ asksFirst }: Said): string => (asksFirst ? '先打 12393 问，' : '')

const newborn = ({ benefitYear }: Said): string => `今天就打 12393，问宝宝 ${benefitYear} 年度还能不能办`

export const reminding = {
  title: '提醒',
  emptyTitle: '还没有可以提醒的',
  emptySays: '把家人加进来，缴费开始、截止、保障开始的日子，都会列在这里。',

  dueTitle: '现在要留意的',
  nothingDue: '今天没有到期的提醒。',
  who: (nickname: string, benefitYear: number) => `${nickname} · ${benefitYear} 年度`,
  due: (said: Said, asOf: string, daysLeft: number) => {
    const { kind, about: day } = said
    if (kind === 'season-opens') return aboutToday[kind]
    if (said.isNewborn) return newborn(said)
    if (kind === 'season-ends') return seasonEnds(said, daysLeft)
    if (daysLeft === 0) {
      return kind === 'cover-starts' && said.isEarliest
        ? earliestToday
        : `${callFirst(said)}${todayWords({ ...said, kind })}`
    }
    return `${callFirst(said)}${daysLeft > 0 ? `还剩 ${daysLeft} 天，` : ''}${aboutWords(said, dateNear(day, asOf))}`
  },
  dismiss: '知道了',
  dismissSpoken: (nickname: string, says: string) => `知道了，${nickname}，${says}`,
  open: (nickname: string, says: string) => `${nickname}，${says}，查看详情`,

  comingTitle: '接下来',
  when: (on: string, hour: number, asOf: string) => `${dateNear(on, asOf)} ${hourOfDay(hour)}`,
  about: (said: Said, asOf: string) => {
    const { kind, about: day } = said
    const on = kind === 'season-opens' || kind === 'season-ends' ? monthDay(day) : dateNear(day, asOf)
    return `${callFirst(said)}${aboutWords(said, on)}`
  },
  before: ({ kind, daysBefore }: Said & { daysBefore: number }) => {
    if (kind === 'recheck' || kind === 'season-opens' || kind === 'season-ends') return ''
    return daysBefore === 0 ? '当天' : `提前 ${daysBefore} 天`
  },
  nothingComing: '现在没有要提醒的日子',
  off: '提醒关着',
  more: (count: number) => `还有 ${count} 条`,
  moreSpoken: (nickname: string, count: number) => `${nickname}，还有 ${count} 条`,
  less: '收起',
  lessSpoken: (nickname: string) => `收起${nickname}的提醒`,
  settings: '设置',
  settingsSpoken: (nickname: string) => `${nickname}的提醒设置`,

  add: '加入日历',
  addSpoken: (nickname: string, when: string) => `把${nickname}${when}的提醒加入手机日历`,
  added: '已加入',
  exported: '已存',
  howCalendar: '点“加入日历”，到那天手机会提醒您。没有加入的，打开本应用时会看到。',
  howFile: '存成一个日历文件，在手机上打开，到那天手机会提醒您。没有存的，打开本应用时会看到。',
  howMessages: '同意收消息，到那天会发消息提醒您。不同意的，打开本应用时会看到。',
  howNone: '这里不能写进手机日历。可以复制成文字，贴到备忘录里；到了日子，打开本应用时会看到。',
  copyAll: '全部复制成文字',
  /** A line of what is copied. */
  line: (date: string, hour: number, title: string) => `${longDate(date)} ${hourOfDay(hour)}，${title}`,
  copiedAll: (count: number) => `已经复制 ${count} 条。贴到手机的备忘录里，照着日子设提醒。`,
  copyFailed: '没能复制。到了日子，打开本应用时会看到。',
  exportAll: '全部存进日历文件',
  savedTitle: '存好了吗？',
  savedSays: (name: string) => `在手机的“下载”里找“${name}”，打开它，选“全部添加”。加进了日历，到那天手机才会提醒。`,
  savedYes: '存好了',
  savedNo: '还没有',
  savedNotYet: '没有记成“已存”。到了日子，打开本应用时会看到；想再存，点下面的按钮。',
  exportedAll: (count: number, name: string) => `记下了，${count} 条在“${name}”里。日子变了，这里会说。`,
  exportCancelled: '没有保存。想要时，再点一次。',
  exportFailed: '没能存成文件。请换一个浏览器再试；到了日子，打开本应用时会看到。',
  inPreview: '现在看的是别的日子：下面是那一天会有的提醒，不能加进日历。',

  movedTitle: '日历里有几条的日子变了',
  movedSays: '日历不会自己改：请在日历里删掉旧的，再加新的。',
  movedSaysFile: '请存一份新的日历文件，再打开它；没有自己变的，请在日历里删掉旧的。',
  movedWas: (when: string) => `日历里：${when}`,
  movedNow: (when: string) => `现在：${when}`,
  movedGone: '现在不用提醒了，请从日历里删掉',
  addNew: '加入新的',
  addNewSpoken: (title: string) => `把“${title}”按新的日子加入手机日历`,
  removedIt: '已经删了',
  removedItSpoken: (title: string) => `已经从日历里删了“${title}”`,

  outcomes: {
    added: (nickname: string, when: string) => `已经加入手机日历：${nickname}，${when}。`,
    cancelled: '没有加。再点一次“加入日历”就可以加。',
    refused: '手机不让写日历。请在手机设置里，允许使用日历，再点一次。',
    undeclared: '这个版本还不能写手机日历。到了日子，打开本应用时会看到。',
    unavailable: '这里不能写手机日历。到了日子，打开本应用时会看到。',
    failed: '没能加进日历。请再点一次；还是不行，就记下这个日子。'
  },

  consent: '发消息提醒我',
  consents: {
    subscribed: (messages: number, named: readonly { kind: MessageKind; when: string }[]) =>
      messages === 0
        ? '您同意了，可是这几天的提醒没有对应的消息，不会发。到了日子，打开本应用时会看到。'
        : named.length === 0
          ? `好了，会发 ${messages} 条消息提醒您。`
          : `好了，会发 ${messages} 条消息提醒您：${named.map(({ kind, when }) => `${when}（${MESSAGES[kind]}）`).join('；')}。`,
    declined: '没有同意接收，所以不会发消息。想要时，再点一次。',
    cancelled: '没有同意接收，所以不会发消息。想要时，再点一次。',
    'not-handed-over': '您同意了，可是没能连上服务器，消息还发不了。请有网络时再点一次。',
    unavailable: '这里不能发消息提醒。到了日子，打开本应用时会看到。',
    failed: '没能问成。请再点一次。'
  },

  stopMessages: '不再发消息',
  withdrawals: {
    withdrawn: '好了，不会再发消息，您留在服务器上的也都删了。',
    'not-reached': '没能连上服务器，消息可能还会发。请有网络时再点一次“不再发消息”。',
    unavailable: '这里没有要发的消息。'
  },

  refusals: {
    'preview-on': '现在看的是别的日子，不能加进日历。回到今天就可以。',
    'hour-invalid': '没有这个钟点，请重新选。',
    'offset-unknown': '没有这一项，请重新选。',
    'nothing-to-export': '现在没有要提醒的日子，不用存。'
  },

  settingsOfAll: '提醒设置',
  settingsOfAllNote: '几点提醒、提前几天，对所有人',
  settingsOfAllTitle: '所有人的提醒',
  settingsOfAllLead: (people: number) => `改了马上对 ${people} 人都生效。已经加进手机日历的不会自己变，要在日历里改。`,
  settingsTitle: (nickname: string) => `${nickname}的提醒`,
  settingsLead: '改了马上生效。已经加进手机日历的不会自己变，要在日历里改。',
  whether: '提醒这位家人吗？',
  on: { label: '提醒', hint: '' },
  offOption: { label: '不提醒', hint: '不再显示，也不再数' },
  offsets: '缴费截止前，提前几天',
  offset: (days: number) => (days === 0 ? '当天' : `提前 ${days} 天`),
  offsetsNote: '开始缴费、保障开始、再查缴费，都在当天；下一年度在往年开始的那天，和往年结束前 30 天。',
  noOffsets: '一个都没选：截止前不会提醒。',
  hour: '几点提醒',
  hourOfDay,
  everyone: '其他家人也这样',
  everyoneDone: (people: number) => `${people} 位家人都这样提醒了。`,
  settingsInPreview: '现在看的是别的日子，不能改设置。回到今天就可以。',
  missingTitle: '没有找到这位家人',
  missingSays: '可能已经移出了。回到提醒里看看。',
  backToReminders: '回到提醒'
}

/** 早上9点 */
function hourOfDay(hour: number): string {
  const of12 = hour > 12 ? hour - 12 : hour
  if (hour < 5) return `凌晨${hour}点`
  if (hour < 12) return `早上${hour}点`
  if (hour === 12) return '中午12点'
  return `${hour < 18 ? '下午' : '晚上'}${of12}点`
}

/** What a message is about: it goes to the resident alone, and names nobody. */
const MESSAGES = {
  'window-opens': '开始缴费',
  'window-closes': '缴费快截止',
  'last-useful-day': '缴费快截止',
  'cover-starts': '保障开始',
  'season-opens': '问问开缴没有',
  'season-ends': '该缴费了',
  recheck: '查缴费到账没有'
}

type MessageKind = keyof typeof MESSAGES
