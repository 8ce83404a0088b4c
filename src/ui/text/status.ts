import { paymentWords } from './format'

/** One payment from the quote to the end of cover. Keys of the steps as in the payment's progress. */
export const status = {
  title: '缴费进度',
  heading: (nickname: string, year: number) => `${nickname} · ${year} 年度`,
  stepsLabel: '缴费的步骤',
  steps: {
    quoted: '算好应缴',
    'handed-over': '去缴费',
    'declared-paid': '缴好了',
    confirmed: '在官方渠道查到',
    refunded: '已经退费',
    waiting: '等待期开始',
    covered: '保障开始',
    ended: '保障到期'
  },
  expected: (date: string) => `预计 ${date}`,
  /** By a longer reading of the wait it may be later. */
  earliest: (date: string) => `最早 ${date}`,
  unknownDate: '没有写明',
  notYet: '还没有',
  quotedNote: (amount: string) => `算出来是 ${amount}`,
  paidNote: (amount: string, receipt: string) =>
    `${amount === '0' ? '不用缴钱' : `${amount} 元`}${receipt === '' ? '' : `，票据号 ${receipt}`}`,
  secondTime: '这是这一年度的第二笔缴费。退哪一笔、怎么退，打 12366 问。',

  recheckTitle: '再查一次',
  recheckSays: (channelName: string) => `${channelName}里查缴费记录，看到了才算真的缴上。刚缴的要过几天才查得到。`,
  recheckDays: (dates: readonly string[]) => `${dates.join('、')}再查一次；没有加进手机日历的，打开本应用时会看到。`,
  found: '查到了',
  notFound: '没查到',
  notFoundTitle: '没查到缴费记录？',
  notFoundSays:
    '刚缴的可能要过几天才有。钱已经扣了，就不要再缴，先打 12366 问。问清楚确实没缴成，再点“没缴成”，会变回待缴费。',
  notFoundConfirm: '没缴成',

  goOn: '说一下缴好了没有',
  payNow: '去缴费',

  refundTitle: '能不能退',
  refundNone: '怎么退，没有写，请打 12366 问。',
  refundFrom: (notice: string, clause: string) => `依据：${notice} ${clause}`,
  refundAct: '已经退费，记一下',
  refundDialog: '记为已经退费？',
  refundSays: '钱真的退回来以后再记。记了以后，这一年度就算没缴。',
  refundDate: '哪天退的',
  refundConfirm: '记为已退',

  correct: '写错了，改一下',
  historyTitle: '改过的',
  changed: (on: string, was: string) => `${on}改过。原来写的是：${was}`,
  tookBack: (on: string, was: string) => `${on}说没查到。原来写的是：${was}`,
  was: (date: string, amount: string, receipt: string) =>
    `${paymentWords(date, amount)}${receipt === '' ? '' : `，票据号 ${receipt}`}`,

  goneTitle: '这位家人已经移出',
  goneSays: '缴费记录还留在这台手机上。重新添加不会带回来，只有移出后马上放回才行。',
  noRules: '这个地方的规定现在读不到，只能看记下的这几步。'
}
