/** Leaving for the channel, and what came of it. */
export const handover = {
  title: '记下这些，再去缴',
  chooseTitle: '先选在哪里缴',
  chooseSays: '选好渠道，再来记要填的。',
  choose: '选渠道',
  typeTitle: '到那边要填的',
  forWhom: (nickname: string) => `给${nickname}缴`,
  rows: {
    scheme: '险种',
    region: '参保地',
    year: '年度',
    who: '给谁缴',
    tier: '档次',
    amount: '金额',
    line: '拿不准就打电话问'
  },
  scheme: '城乡居民基本医疗保险',
  whoNote: '姓名和身份证号到那边填，这里不记。',
  yearValue: (year: number) => `${year} 年`,
  stepsTitle: '一步一步来',
  official: '只认税务部门公布的渠道。不点短信和群里的链接，不把验证码告诉别人。',
  openMiniProgram: (name: string) => `记下了，打开“${name}”`,
  openLink: '记下了，打开缴费网页',
  payHere: (amount: string) => `付 ${amount}`,
  go: '记下了，我去缴',
  busy: '请稍等…',
  other: '换个渠道',

  askTitle: '缴好了吗？',
  leftOn: (date: string) => `${date}去缴的`,
  paid: '缴好了',
  notPaid: '还没缴',
  trouble: '出了问题',
  againTitle: '再看一遍要填的',

  steps: (name: string) => `已经复制“${name}”，到那边粘贴就能搜。照下面的步骤做，缴完回到这里。`,
  stepsNotCopied: '照下面的步骤做，缴完回到这里。',
  cancelled: '没有去缴，也没有付钱。想好了可以再来。',
  differsTitle: '金额和这里的不一样',
  differs: (quoted: string, amount: string) =>
    `这里算的是 ${quoted} 元，收款方要收 ${amount} 元，所以还没有付。差在哪里，打 12366 问。`,
  differsPay: (amount: string) => `按 ${amount} 元付`,

  waitingTitle: '付没付成，还不知道',
  waitingSays: '先不要再付一次，免得付两次。可以再问一次收款方；一直没有结果，就打 12366。',
  askAgain: '再问一次',
  stillUnknown: '收款方还没有回音，过一会儿再问。',

  troubleTitle: '出了什么问题？',
  troubles: [
    { title: '付了钱，不知道成没成', says: '先不要再付。到缴费的地方查缴费记录，查不到就打 12366。' },
    { title: '找不到要缴的人', says: '可能还没办参保登记，或者登记在别处。打 12393 问。' },
    { title: '金额和这里不一样', says: '先别付。打 12366 问清楚，以税务部门的为准。' },
    { title: '页面打不开、付不了', says: '换个时间再试，或者换个渠道。' }
  ],
  later: '过会儿再说',
  notPaidOther: '没缴成，换个渠道',
  leftSays: '去缴费了，还没说缴没缴好。先说清楚，免得缴两次。',
  doneTitle: '这次缴费已经记下了',
  doneSays: '不用再记一次，进度里能看到。'
}

/** Why nothing was begun. Keys are the reasons of the payment's failures. */
export const handoverFailures = {
  'not-kept':
    '没能记下来，所以没有去缴，免得缴了没有记录。手机存不下了，就清理一下；在另一个窗口改过资料，就重新打开。然后再来一次。',
  'partly-paid': '有人的已经付过了，记下了；其余的没有付。',
  refused: '收款方说不收这一笔，没有付。请换个渠道，或打 12366 问。',
  refunded: '这一笔付过，又退了。要不要再缴，先打 12366 问。',
  'server-down': '收款方没有回音，没有付。请换个渠道，或过会儿再试。',
  'server-wrong': '收款方的回答对不上，没有付。请换个渠道。',
  'no-payer': '没能确认是谁在付，没有付。请再试一次，或换个渠道。'
}
