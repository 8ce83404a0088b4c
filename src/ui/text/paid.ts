import type { HowSure } from '@/calculator'
import { longDate, paymentWords, yuan } from './format'
import { pay } from './pay'
import { amountWords } from './how-sure'

/** What was paid, and what happens next. */
export const paid = {
  title: '记下这次缴费',
  lead: '照缴费页面或票据上的填。',
  who: '谁缴好了？',
  whoHint: '没缴成的，去掉勾，会变回待缴费。',
  whoMissing: '请至少选一位；都没缴成，请返回选“还没缴”',
  date: '哪天缴的',
  dateFor: (nickname: string) => `${nickname}哪天缴的`,
  apart: '不是同一天缴的',
  amount: '缴了多少元',
  amountFor: (nickname: string) => `${nickname}缴了多少元`,
  receipt: '票据号',
  receiptFor: (nickname: string) => `${nickname}的票据号`,
  receiptHint: '没有就不填',
  save: '记下来',
  warningTitle: '再看一眼，对吗？',
  warningConfirm: '没错，记下来',
  warningChange: '改一改',
  missingTitle: '没有这笔缴费',
  missingSays: '可能已经清除了，或者链接不对。首页能看到每位家人现在的情况。',
  correctTitle: '改这笔记录',
  correctLead: '原来写的会留着，在进度里看得到。',
  correctSave: '改好了',

  doneTitle: (people: number) => (people === 1 ? '记下了' : `${people} 人都记下了`),
  notKeptTitle: '还没有存下来',
  doneLine: paymentWords,
  nextTitle: '接下来',
  recheck: '再查一次',
  recheckNote: '到缴费的地方查缴费记录。要过几天才查得到，查到了才算真的缴上。',
  earliest: (date: string) => `最早 ${date}`,
  coverFrom: (names: string) => `${names}的保障开始`,
  remind: '设一下提醒',
  restTitle: (people: number) => `还有 ${people} 人没缴`,
  rest: (names: string, way: string, amount: string, brackets: string) => `${names}，共${way} ${amount} 元${brackets}`,
  restGo: '接着缴',
  home: '回到家人'
}

interface EntryWarning {
  nickname: string | null
  about: { kind: 'amount'; mismatch: Mismatch; amountFen: number; quote: Quote } | { kind: 'day'; on: string }
}

type Mismatch = { kind: 'too-much'; times: number } | { kind: 'too-little' | 'nothing' | 'differs' }

interface Quote extends HowSure {
  amountFen: number
}

/** What is asked about an entry that looks wrong. */
export function entryWarningSentence({ nickname, about }: EntryWarning): string {
  const says = about.kind === 'day' ? `${longDate(about.on)}不在通知写的缴费期里，日子对吗？` : mismatchSentence(about)
  return nickname === null ? says : `${nickname}：${says}`
}

function mismatchSentence({ mismatch, amountFen, quote }: Extract<EntryWarning['about'], { kind: 'amount' }>): string {
  const amount = yuan(amountFen)
  const due = pay.amount(amountWords(quote).prefix, yuan(quote.amountFen))
  switch (mismatch.kind) {
    case 'too-much':
      return `您填的 ${amount} 元是应缴的 ${mismatch.times} 倍，是不是多打了一个 0？`
    case 'too-little':
      return `您填的 ${amount} 元，应缴是 ${due}，是不是少打了一个 0？`
    case 'nothing':
      return `您填的是 0 元，应缴是 ${due}。没花钱就办好了吗？还没缴，就先别记。`
    case 'differs':
      return `您填的 ${amount} 元，应缴是 ${due}。照票据上写的填就行。`
  }
}
