/** The notices in the library. */
export const policies = {
  title: '政策',
  lead: '应用里的每个数字都说明是哪份通知写的，还是别处转述的，没有出处的不猜。',
  search: '搜地名或规定，如“新生儿”',
  all: '收录的通知',
  benefitYear: (year: number) => `${year} 年度`,
  issued: (date: string) => `${date}印发`,
  compare: '两份通知放在一起比',
  compareHint: '两个年度，或者两个地方，不同的地方会标出来',

  openTitle: '还没有的',
  openLead: '下面这些年度，本应用还没有收录通知，不代表当地没有发。',
  openYear: {
    past: (year: number) => `${year} 年度：没有收录，这一年已经过完了`,
    now: (year: number) => `${year} 年度：还没有收录`,
    ahead: (year: number) => `${year} 年度：还没到发通知的时候`
  },
  openSeason: (headline: string) => `${headline}，还没有收录`,
  openEarlier: (year: number, date: string) => `${year} 年度的是 ${date}发的`,
  openWasOut: '往年这个时候已经有了，可以先打 12393 问问',
  openWasNot: '往年这个时候还没有',
  openNoDate: '新的通知哪天发，没有准日子，这里不猜。',
  openElsewhere: '找不到您的地方？那是本应用还没有收录，不是当地没有通知。请打 12393 问。',
  openReported: (place: string) => `别处转述了${place}的几个数字，在这一页下面`,

  reportedTitle: '别处转述的数字',
  reportedLead: '下面这些，通知原文我们没有看到，是别处转述的，只给您参考，应用不拿它算您该缴多少。',
  reportedYear: (place: string, year: number) => `${place} ${year} 年度`,
  reportedPremium: (tier: string) => `个人缴费 ${tier}`,
  reportedSubsidy: '财政补助',
  reportedFact: (name: string, prefix: string, amount: string) => `${name}：${prefix} ${amount}`,

  unknownTitle: '没有这份通知',
  unknownSays: '链接可能过期了，或者这份通知已经换成新的。看看现在收录了哪些。',
  toAll: '看收录的通知'
}
