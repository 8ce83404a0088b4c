import { longDate } from './format'

/** Paying: for whom, where, what to type there, and what came of it. */
export const pay = {
  title: '给谁缴？',
  lead: '钱付给税务部门，本应用不经手。',
  group: '要缴费的家人',
  label: (nickname: string, year: number) => `${nickname} · ${year} 年度`,
  until: (date: string, left: string) => `${date}前缴，${left}`,
  amount: (prefix: string, amount: string) => `${prefix}${prefix ? ' ' : ''}${amount} 元`,
  total: (people: number) => `选了 ${people} 人，共`,
  nobody: '还没有选人',
  next: '下一步，选渠道',
  choose: '请至少选一位',
  tick: (nickname: string) => `请先勾上${nickname}下面的“我知道”，或不选${nickname}`,

  stopTitle: '现在不能缴',
  pending: (nickname: string) => `${nickname}上次去缴费了，还没说缴没缴好。先说清楚，免得缴两次。`,
  pendingGo: '去说一下',
  pendingSpoken: (nickname: string) => `去说一下${nickname}缴好了没有`,
  paidTitle: '已经缴过的',
  paidLine: (date: string, amount: string) => `${date}缴过 ${amount} 元`,

  emptyTitle: '现在没有要缴的',
  emptySays: '家人里没有现在能缴费的。要缴的时候，首页和提醒里会说。',
  nobodyTitle: '还没有家人',
  nobodySays: '先算一算，把家人保存下来，再来缴费。',

  previewTitle: '现在不能缴费',
  previewSays: '正在看别的日子，只能看，不会缴费，也不会记下什么。回到今天再缴。',
  refresh: '按现在的重新来',
  changedTitle: '和刚才看的不一样了',
  changedLine: (nickname: string, says: string) => `${nickname}：${says}`,

  registrationTitle: (nickname: string) => `${nickname}要先办登记`
}

/** What has to be known before paying. Keys are the kinds of the payment's warnings. */
export const payWarnings = {
  'window-closed': (year: number) => `${year} 年度的缴费期已经过了，现在缴不了。`,
  'window-not-open': (date: string | null) => (date === null ? '还没到缴费期。' : `还没到缴费期，${date}开始。`),
  'no-notice': (year: number) => `本应用里还没有当地 ${year} 年度的通知，说不出该缴多少。`,
  'already-paid': (date: string | null, amount: string | null) =>
    `${date === null || amount === null ? '这一年度已经缴过了' : `${date}已经缴过 ${amount} 元`}。再缴就是缴两次，退钱要另外申请，不一定退得成。`,
  'under-way': (date: string) => `${date}去缴过，还没说缴没缴好。再缴可能会缴两次。`,
  'not-found-before': (date: string, amount: string) => `${date}说缴过 ${amount} 元，后来没查到。缴费记录有时过几天才有，先打 12366 问清楚再缴。`,
  'amount-changed': (was: string, now: string) => `上次看的是 ${was} 元，现在是 ${now} 元。`,
  'wait-outlasts-cover': () => '现在缴，等待期要到这一年过完，缴了也用不上。别急着缴，先打 12393 问。',
  'registration-first': () => '先办参保登记，再缴费；没登记，缴费页面里找不到人。'
}

/** What is ticked to go on all the same. */
export const payConfirms = {
  'already-paid': '我知道已经缴过，还要再缴一次',
  'under-way': '我知道上次去缴过，还要再缴',
  'not-found-before': '我问过了，上次没有缴成',
  'amount-changed': '我知道金额变了，按新的缴',
  'wait-outlasts-cover': '我知道今年用不上，还是要缴'
}

/** Why something about a payment was refused. Keys are the codes of the payment's errors. */
type Data = Readonly<Record<string, string | number>>
const day = (data: Data, key: string) => (typeof data[key] === 'string' ? longDate(data[key]) : '')
export const paymentErrors = {
  'amount-invalid': () => '请填缴了多少元，例如 400 或 375.50',
  'already-paid': () => '这一年度已经缴过了，没有再记一次',
  'date-before-payment': (data: Data) => `这一天早于缴费的那天${data.paidOn === undefined ? '' : `（${day(data, 'paidOn')}）`}`,
  'date-in-future': (data: Data) => `这一天还没到，请填${data.today === undefined ? '今天' : day(data, 'today')}或以前的日子`,
  'date-invalid': (data: Data) => (data.date === '' ? '请把年、月、日都填上' : '没有这一天，请看看年、月、日'),
  nobody: () => '请至少选一位',
  'not-kept': () => '没能记下来：手机存不下了，或者另一个窗口改过资料。请清理手机空间或重新打开，再来一次',
  'nothing-due': () => '今天没有要缴的金额，请返回重新选',
  'nothing-to-correct': () => '这笔还没有缴费记录，没有可改的',
  'preview-on': () => '正在看别的日子，不会记下什么。回到今天再来',
  'receipt-too-long': (data: Data) => `票据号最多 ${data.max ?? 64} 个字`,
  'record-unknown': () => '没有找到这笔缴费，请回到首页',
  'server-decides': () => '这笔是在应用里付的，金额和结果以收款方的为准，不能自己改',
  transition: () => '这一步现在不能做，请回到首页看看情况',
  'under-way': () => '上次去缴费，还没说缴没缴好。先说清楚，再缴'
}

/** Where one may pay: the sorts of channel, how to get there, and what to do there. */
export const channel = {
  title: '在哪里缴？',
  group: '缴费渠道',
  part: (place: string, people: number) => `${place} ${people} 人`,
  summary: (names: readonly string[], amount: string) => `${names.join('、')}，共 ${amount}`,
  severalTitle: (times: number) => `要分 ${times} 次缴`,
  several: (parts: readonly string[]) => `地方不同，缴费的渠道也不同：${parts.join('，')}。一次缴一处，先缴这一处。`,
  opens: '点一下就能打开',
  opensLink: '点一下打开网页',
  inside: '就在这里付，不用离开',
  banks: (banks: readonly string[]) => `能用的银行：${banks.join('、')}`,
  choose: '请选一个渠道',
  next: '下一步',
  source: (notice: string, clause: string) => `依据：${notice} ${clause}`,
  none: '在手机上怎么缴，通知没有写',
  noneSays: '想在手机上缴，先打 12366 问当地税务。',
  kinds: {
    'official-mini-program': '微信小程序',
    'alipay-city': '支付宝',
    'official-app': '手机应用',
    bank: '银行',
    'cloud-quick-pass': '云闪付',
    counter: '柜台',
    school: '学校',
    cashier: '在线付'
  },
  where: (channelName: string) => `到${channelName}`,
  whereAny: '到缴费的地方',
  named: (kind: string, name: string) => (name.includes(kind) || kind.includes(name) ? name : `${kind} · ${name}`)
}

/** What to do at each sort of channel, in order. Nothing here is a rule of a place: those come from its notice. */
const last = '核对名字、年度和金额，都对了再付钱。'
export const channelSteps = {
  'official-mini-program': (name: string) => [
    `打开微信，从上往下拉，搜“${name}”。`,
    '看清楚是税务局的小程序，再点进去。',
    '找到城乡居民医保，填姓名和身份证号。',
    last
  ],
  'alipay-city': (name: string) => [`打开支付宝，搜“${name}”。`, '找到城乡居民医保，填姓名和身份证号。', last],
  'official-app': (name: string) => [
    `在手机的应用商店里搜“${name}”，看清楚是税务局的，装好打开。`,
    '找到城乡居民医保，填姓名和身份证号。',
    last
  ],
  bank: () => ['打开银行自己的手机应用或公众号，不要点别人发来的链接。', '搜“社保缴费”或“医保”，找到城乡居民医保。', '填姓名和身份证号。', last],
  'cloud-quick-pass': () => ['打开云闪付，搜“社保缴费”。', '找到城乡居民医保，填姓名和身份证号。', last],
  counter: (name: string) => [`带上身份证去${name}。`, '说清楚：缴城乡居民医保，哪一年度，给谁缴。', '核对名字、年度和金额，付钱，留好票据。'],
  school: () => ['问班主任、辅导员或学校的医保老师，什么时候收、怎么收。', '核对名字、年度和金额，再付钱。'],
  cashier: () => ['核对名字、年度和金额，再付钱。']
}

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
    line: '问不清就打'
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
  differs: (quoted: string, amount: string) => `这里算的是 ${quoted} 元，收款方要收 ${amount} 元，所以还没有付。差在哪里，打 12366 问。`,
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
  'not-kept': '没能记下来，所以没有去缴，免得缴了没有记录。手机存不下了，就清理一下；在另一个窗口改过资料，就重新打开。然后再来一次。',
  'partly-paid': '有人的已经付过了，记下了；其余的没有付。',
  refused: '收款方说不收这一笔，没有付。请换个渠道，或打 12366 问。',
  refunded: '这一笔付过，又退了。要不要再缴，先打 12366 问。',
  'server-down': '收款方没有回音，没有付。请换个渠道，或过会儿再试。',
  'server-wrong': '收款方的回答对不上，没有付。请换个渠道。',
  'no-payer': '没能确认是谁在付，没有付。请再试一次，或换个渠道。'
}

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
  missingTitle: '没有这笔缴费',
  missingSays: '可能已经清除了，或者链接不对。首页能看到每位家人现在的情况。',
  correctTitle: '改这笔记录',
  correctLead: '原来写的会留着，在进度里看得到。',
  correctSave: '改好了',

  doneTitle: (people: number) => (people === 1 ? '记下了' : `${people} 人都记下了`),
  doneLine: (date: string, amount: string) => `${date}缴 ${amount} 元`,
  nextTitle: '接下来',
  recheck: '再查一次',
  recheckNote: '到缴费的地方查缴费记录。要过几天才查得到，查到了才算真的缴上。',
  coverFrom: (names: string) => `${names}的保障开始`,
  remind: '到时候提醒我',
  restTitle: (people: number) => `还有 ${people} 人没缴`,
  rest: (names: string, amount: string) => `${names}，共 ${amount}`,
  restGo: '接着缴',
  home: '回到家人'
}
