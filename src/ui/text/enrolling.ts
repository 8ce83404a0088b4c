/** Enrolling for nothing: nobody is paid, so that it is said in words of its own from the list to the receipt. */
export const enrolling = {
  whom: '给谁办参保？',
  lead: '不用缴钱，但要去办。',
  group: '要办参保的家人',
  total: (people: number, brackets: string) => `选了 ${people} 人${brackets}，去办参保，共`,
  next: '下一步，看去哪里办',
  papers: '要带什么，看下面。拿不准，就打 12393 问。',

  where: '去哪里办？',
  summary: (names: readonly string[]) => `${names.join('、')}，不用缴钱`,
  /** One among several that are done one after the other. */
  part: (place: string, people: number) => `${place} ${people} 人（不用缴钱）`,
  severalTitle: (times: number) => `要分 ${times} 次办`,
  several: (parts: readonly string[]) => `办的地方不一样：${parts.join('，')}。一次办一处，先办这一处。`,
  ask: '不用缴钱，所以不走缴费渠道。拿不准去哪里办，或者有人要您付钱，先打 12393 问。',

  recordTitle: '记下这次参保',
  recordLead: '照办理时给您的单子填。',
  date: '哪天办好的',
  dateFor: (nickname: string) => `${nickname}哪天办好的`,
  amountHint: '没付钱就填 0',

  restTitle: (people: number) => `还有 ${people} 人要办参保`,
  restGo: '接着办',
  recheckNote: '打 12393，或者在国家医保服务平台里查参保信息。要过几天才查得到，查到了才算真的办好。',
  recheckSays: '打 12393，或者在国家医保服务平台里查参保信息，看到了才算真的办好。刚办的要过几天才查得到。',
  steps: { quoted: '算好了，不用缴', 'handed-over': '去办参保', 'declared-paid': '办好了' }
}
