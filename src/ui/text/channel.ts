/** Where one may pay: the sorts of channel, how to get there, and what to do there. */
export const channel = {
  title: '在哪里缴？',
  group: '缴费渠道',
  part: (place: string, people: number) => `${place} ${people} 人`,
  summary: (names: readonly string[], way: string, amount: string, brackets: string) =>
    `${names.join('、')}，共${way} ${amount} 元${brackets}`,
  severalTitle: (times: number) => `要分 ${times} 次缴`,
  several: (parts: readonly string[]) => `地方不同，缴费的渠道也不同：${parts.join('，')}。一次缴一处，先缴这一处。`,
  opens: '点一下就能打开',
  opensLink: '点一下打开网页',
  inside: '就在这里付，不用离开',
  banks: (banks: readonly string[]) => `能用的银行：${banks.join('、')}`,
  choose: '请选一个渠道',
  next: '下一步',
  source: (notice: string, clause: string) => `依据：${notice} ${clause}`,
  none: '在手机上怎么缴，没有写',
  noneSays: '想在手机上缴，先打 12366 问当地税务。',
  where: (channelName: string) => `到${channelName}`,
  whereAny: '到缴费的地方',
  named: (kind: string, name: string) => (name.includes(kind) || kind.includes(name) ? name : `${kind} · ${name}`)
}

/** What a bank's app and 云闪付 call it. */
const SERVICE = '社保缴费'

/** What is typed into the search on the way to a channel: the name of an app or a service, never a description; empty: nothing is. */
export function searchedName({ kind, name }: { kind: keyof typeof channelKinds; name: string }): string {
  switch (kind) {
    case 'bank':
    case 'cloud-quick-pass':
      return SERVICE
    case 'counter':
    case 'school':
    case 'cashier':
      return ''
    default:
      return name
  }
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
  bank: () => [
    '打开银行自己的手机应用或公众号，不要点别人发来的链接。',
    `搜“${SERVICE}”或“医保”，找到城乡居民医保。`,
    '填姓名和身份证号。',
    last
  ],
  'cloud-quick-pass': () => [`打开云闪付，搜“${SERVICE}”。`, '找到城乡居民医保，填姓名和身份证号。', last],
  counter: (name: string) => [
    `带上身份证去${name}。`,
    '说清楚：缴城乡居民医保，哪一年度，给谁缴。',
    '核对名字、年度和金额，付钱，留好票据。'
  ],
  school: () => ['问班主任、辅导员或学校的医保老师，什么时候收、怎么收。', '核对名字、年度和金额，再付钱。'],
  cashier: () => ['核对名字、年度和金额，再付钱。']
}

/** The sorts of channel. */
export const channelKinds = {
  'official-mini-program': '微信小程序',
  'alipay-city': '支付宝',
  'official-app': '手机应用',
  bank: '银行',
  'cloud-quick-pass': '云闪付',
  counter: '柜台',
  school: '学校',
  cashier: '在线付'
}
