import type { CivilDate } from '@/calculator'
import { longDate } from './format'

/** Paying: for whom, where, what to type there, and what came of it. */
export const pay = {
  title: '给谁缴？',
  lead: '钱付给税务部门，本应用不经手。',
  leadMany: '钱付给税务部门，本应用不经手。人多，一个也没有先选上，请您自己选。',
  group: '要缴费的家人',
  label: (nickname: string, year: number) => `${nickname} · ${year} 年度`,
  amount: (prefix: string, amount: string) => `${prefix}${prefix ? ' ' : ''}${amount} 元`,
  nothing: (prefix: string) => `${prefix}${prefix ? ' ' : ''}不用缴`,
  total: (people: number, brackets: string) => `选了 ${people} 人${brackets}，共`,
  nobody: '还没有选人',
  next: '下一步，选渠道',
  choose: '请至少选一位',
  tick: (nickname: string) => `请先勾上${nickname}下面的“我知道”，或不选${nickname}`,

  stopTitle: '今天不在缴费期里',
  askTitle: '还没有通知，先打 12393',
  pending: (nickname: string) => `${nickname}上次去缴费了，还没说缴没缴好。先说清楚，免得缴两次。`,
  pendingGo: '去说一下',
  pendingSpoken: (nickname: string) => `去说一下${nickname}缴好了没有`,
  paidTitle: '已经缴过的',
  paidLine: (date: string, amount: string) => (amount === '0' ? `${date}办过参保` : `${date}缴过 ${amount} 元`),

  emptyTitle: '现在没有要缴的',
  emptySays: '家人里没有现在能缴费的。要缴的时候，首页和提醒里会说。',
  nobodyTitle: '还没有家人',
  nobodySays: '先算一算，把家人保存下来，再来缴费。',

  previewTitle: '现在不能缴费',
  previewSays: '正在看别的日子，只能看，不会缴费，也不会记下什么。回到今天再缴。',
  refresh: '按现在的重新来',
  changedTitle: '和刚才看的不一样了',
  changedLine: (nickname: string, says: string) => `${nickname}：${says}`,

  registrationTitle: (nickname: string) => `${nickname}要先办登记`,
  newbornTitle: (nickname: string) => `${nickname}是头一回参保`
}

/** What has to be known before paying. Keys are the kinds of the payment's warnings. */
export const payWarnings = {
  'window-closed': (year: number) => `通知里 ${year} 年度的缴费期已经过了。还能不能缴，先打 12393 问。`,
  'window-not-open': (date: string | null) => (date === null ? '还没到缴费期。' : `还没到缴费期，${date}开始。`),
  'no-notice': (year: number) => `本应用里还没有当地 ${year} 年度的通知，说不出该缴多少。`,
  'already-paid': (date: string | null, amount: string | null) =>
    `${date === null || amount === null ? '这一年度已经缴过了' : `${date}已经${amount === '0' ? '办过参保' : `缴过 ${amount} 元`}`}。再缴就是缴两次，退钱要另外申请，不一定退得成。`,
  'under-way': (date: string) => `${date}去缴过，还没说缴没缴好。再缴可能会缴两次。`,
  'not-found-before': (date: string, amount: string) =>
    `${date}说缴过 ${amount} 元，后来没查到。缴费记录有时过几天才有，先打 12366 问清楚再缴。`,
  'amount-changed': (was: string, now: string) => `上次看的是 ${was} 元，现在是 ${now} 元。`,
  'wait-outlasts-cover': () => '现在缴，等待期要到这一年过完，缴了也用不上。别急着缴，先打 12393 问。',
  'ask-first': () => '还能不能缴、缴多少、从哪天起能报销，有没写清的。先打 12393 问清楚，再缴。',
  'registration-first': (newborn: boolean) =>
    newborn
      ? '要带什么，看下面。缴费页面里找不到宝宝，就打 12393 问。'
      : '先办参保登记，再缴费；没登记，缴费页面里可能找不到人。'
}

/** What is ticked to go on all the same. */
export const payConfirms = {
  'already-paid': '我知道已经缴过，还要再缴一次',
  'under-way': '我知道上次去缴过，还要再缴',
  'not-found-before': '我问过了，上次没有缴成',
  'amount-changed': '我知道金额变了，按新的缴',
  'wait-outlasts-cover': '我知道今年用不上，还是要缴',
  'ask-first': '我问过 12393 了，要缴'
}

/** Why something about a payment was refused. Keys are the codes of the payment's errors, each with its data. */
export const paymentErrors = {
  'amount-invalid': () => '请填缴了多少元，例如 400 或 375.50',
  'already-paid': () => '这一年度已经缴过了，没有再记一次',
  'date-after-outcome': ({ outcomeOn }: { outcomeOn: CivilDate }) =>
    `这一天晚于查到缴费或退钱的那天（${longDate(outcomeOn)}）`,
  'date-before-payment': ({ paidOn }: { paidOn: CivilDate }) => `这一天早于缴费的那天（${longDate(paidOn)}）`,
  'date-in-future': ({ today }: { today: CivilDate }) => `这一天还没到，请填${longDate(today)}或以前的日子`,
  'date-invalid': ({ date }: { date: string }) =>
    date === '' ? '请把年、月、日都填上' : '没有这一天，请看看年、月、日',
  nobody: () => '请至少选一位',
  'not-kept': () => '没能记下来：手机存不下了，或者另一个窗口改过资料。请清理手机空间或重新打开，再来一次',
  'nothing-due': () => '今天没有要缴的金额，请返回重新选',
  'nothing-to-correct': () => '这笔还没有缴费记录，没有可改的',
  'preview-on': () => '正在看别的日子，不会记下什么。回到今天再来',
  'receipt-too-long': ({ max }: { max: number }) => `票据号最多 ${max} 个字`,
  'record-unknown': () => '没有找到这笔缴费，请回到首页',
  'server-decides': () => '这笔是在应用里付的，金额和结果以收款方的为准，不能自己改',
  transition: () => '这一步现在不能做，请回到首页看看情况',
  'under-way': () => '上次去缴费，还没说缴没缴好。先说清楚，再缴'
}
