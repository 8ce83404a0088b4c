/** The first screen: the family at a glance. */
export const home = {
  title: '家人医保',
  emptyTitle: '居民医保，该缴多少、缴到哪天？',
  emptyLead: '回答几个简单的问题，马上知道：现在能不能缴、缴多少、从哪天起有保障。每个数字都说明是从哪里来的。',
  promises: ['不用注册，不问身份证号', '没有网络也能算', '您填的只留在这台手机上'],
  example: {
    see: '看个例子',
    hint: '编出来的一家人，看看这里会告诉您什么',
    title: '这是编出来的一家人',
    says: '随便点，什么都不会留下。点上面的“回到今天”就退出。',
    own: '看完了，给自己家算'
  },
  elderOffer: '系统字号较大，要不要把这里也换成大字？',
  elderTake: '换成大字',
  elderDecline: '不用了',
  resume: '接着算',
  startOver: '从头算',
  resumeLead: (step: number, of: number) => `上次答到第 ${step} 题（共 ${of} 题），答过的都还在。`,
  addMember: '再算一位家人',
  nearest: '最近的截止日',
  /** Where nobody says which day is the last. */
  nearestAdvised: '最近要办的',
  nearestOpening: '最近的开始缴费日',
  from: (date: string) => `${date}开始`,
  familyTotal: (people: number, way: string, amount: string, brackets: string) =>
    `现在要缴的 ${people} 人，共${way} ${amount} 元${brackets}`,
  /** Of those for whom nothing is to be paid; `others`: somebody else has to pay. */
  familyEnrol: (people: number, brackets: string, others: boolean) =>
    `${others ? `另有 ${people} 人要办参保` : `要办参保的 ${people} 人`}，不用缴钱${brackets}`,
  familyAsk: (people: number) => `有 ${people} 人要先打 12393 问：还能不能办、缴多少、从哪天起能报销`,
  askFirst: (verb: string) => `先打 12393 问清楚，再${verb}`,
  daysUntil: (days: number) => `${days} 天后开始`,
  openToday: '今天开始',
  open: (nickname: string, state: string) => `${nickname}，${state}，查看详情`,
  notBorn: '到那一天还没有出生。',
  broken: '这份资料和现在的规定对不上，请点开改一改。',
  pay: '去缴费',
  seasonSays: (year: number) => `${year} 年度的，本应用还没有您那里的通知，缴多少、缴到哪天，电话里问得到。`,
  remindersDue: (count: number) => `提醒 ${count}`,
  remindersSpoken: (count: number) => `${count} 条提醒，去看看`,
  paidOn: (date: string) => `${date}缴`,
  leftOn: (date: string) => `${date}去缴的`,
  payingSays: '去缴费了，还没说缴没缴好。',
  status: '看进度',
  statusOf: (nickname: string) => `看${nickname}的缴费进度`,
  list: {
    search: '找称呼或分组',
    filter: '只看',
    filters: { all: '全部', 'to-pay': '要缴', 'no-notice': '没有通知', covered: '已有保障', other: '其他' },
    filterSpoken: (filter: string, count: number) => `${filter}，${count} 位`,
    group: (name: string, people: number) => `${name} · ${people} 位`,
    noGroup: '没有分组',
    found: (people: number) => (people === 0 ? '没有找到，换个字再找。' : `找到 ${people} 位`),
    none: '这里没有人。',
    noNotice: '没有通知，打 12393 问',
    says: (words: string, year: string, place: string) => [words, year, place].filter(Boolean).join(' · '),
    open: (nickname: string, state: string, words: string) =>
      [nickname, state, words, '查看详情'].filter(Boolean).join('，'),
    addMany: '一次记好几位',
    table: '导出表格'
  },
  unansweredTitle: '上次缴好了吗？',
  unansweredSays: (names: string) => `${names}去缴费了，还没说缴没缴好。先说清楚，免得缴两次。`,
  unansweredGo: '说一下缴好了没有',
  unansweredSpoken: (names: string) => `说一下${names}缴好了没有`
}
