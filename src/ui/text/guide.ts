/** The guide: one question a page. Keys as in the household. */
export const guide = {
  progress: (step: number, of: number) => `第 ${step} 题，共 ${of} 题`,
  firstStep: '第 1 题',
  checkProgress: '最后核对',
  problem: '请改一下再继续',
  see: '看结果',
  noNotice: '本应用里还没有当地的通知，算不出该缴多少。先记下是谁；有了通知，就能接着算。',
  noneOfThese: '以上都没有',
  none: '没有',
  chosen: '已选',
  takenOver: (nickname: string) => `和${nickname}的一样，先替您填好了。不一样的请改。`,
  liveWith: {
    title: '和谁住在一起？',
    same: (nickname: string) => `和${nickname}一样`,
    hint: (place: string) => `${place}，一家人一样的不用再填`
  },
  rareTitle: '还有特殊情况？',
  rare: {
    situation: '退役、刑满释放、社区矫正、进福利院等',
    enrolment: '以前在别的地方参保，这次换到这里'
  },
  changeRow: (row: string) => `修改${row}`,

  region: {
    title: '在哪里参加医保？',
    lead: '一般是户口所在地；办了居住证的，也可以在居住地；大学生在学校所在地。',
    row: '参保地',
    notChosen: '请先选一个地方'
  },

  ordinary: {
    next: '说说您的情况，算得更准',
    keep: '先记下是谁，有了通知接着算',
    running: (year: number) => `${year} 年度的，看这里`,
    runningHint: '这一年还没过完，补缴要不要等，里面有',
    runningClosed: '这一年还没过完，谁还能参保，里面有'
  },

  who: {
    title: '给谁算？',
    lead: '称呼只用来区分家人，写小名就行，不要写身份证号。',
    row: '给谁算',
    relation: '和您是什么关系',
    nickname: '怎么称呼',
    nicknameHint: '最多 12 个字',
    other: '写别的称呼'
  },

  birth: {
    title: '哪一年出生的？',
    lead: '',
    row: '出生',
    year: '出生年份',
    yearHint: (year: number) => `例如 ${year}`,
    date: '出生日期',
    dateHint: '小宝宝和刚出生的，要填到哪一天：有的地方出生后有专门的缴费期。',
    born: (year: number) => `${year} 年`,
    meant: (year: number) => `是 ${year} 年`
  },

  parents: {
    title: '爸爸或妈妈现在有没有参加本省的医保？',
    lead: '居民医保、职工医保都算，有一个人参加就算有。',
    row: '爸爸妈妈的医保',
    yes: { label: '有', hint: '参加了居民医保，或者单位给上了职工医保' },
    no: { label: '没有', hint: '两个人都没有参加，或者都在外省参加' },
    unknown: { label: '不清楚', hint: '先按没有算' }
  },

  insurance: {
    title: '现在有职工医保吗？',
    lead: '就是单位给上的医保，每个月从工资里扣一点。',
    row: '职工医保',
    none: { label: '没有', hint: '种地、没上班、灵活就业没缴职工医保、上学、老人孩子，都选这个' },
    employee: { label: '有', hint: '单位在缴，或自己在缴职工医保，或退休后享受职工医保' },
    'employee-ended': { label: '以前有，最近停了', hint: '离职、合同到期等，去年停的也算' },
    endedOn: '从哪天起没有职工医保',
    endedOnHint: '停保后的第一天',
    day: '停保的日子',
    dayUnknown: '不清楚是哪天',
    dayUnknownSays: '先按普通居民算。刚停保的人，有的地方有专门的缴费期，打 12393 问清是哪天停的，再回来填上。',
    ended: (date: string) => `${date}起没有了`,
    endedUnknown: '停了，不清楚是哪天，先按普通居民算'
  },

  months: {
    title: '那一年职工医保缴了几个月？',
    lead: '从停保那年的 1 月数起，到停保为止。缴够几个月的，可能不用等。',
    row: '职工医保月数',
    count: (count: number) => `${count} 个月`,
    unknown: '不清楚',
    line: (year: number, count: string) => `${year} 年：${count}`
  },

  student: {
    title: '是在校的大中专学生吗？',
    lead: '大中专包括大学、大专、中专、技校。中小学生和不上学的，选第一项。',
    row: '大中专学生',
    hint: (help: string, says: string) => `${help}。${says}`
  },

  situation: {
    title: '有没有下面这些情况？',
    lead: '有这些情况的，缴费期和等待期可能不一样。可以选多项。',
    row: '特别情况',
    event: (name: string, date: string) => `${name}（${date}）`
  },

  identities: {
    title: '有没有下面这些身份？',
    lead: '有这些身份的，可能少缴或不缴。可以选多项。',
    row: '身份'
  },

  enrolment: {
    title: '以前在这里参加过居民医保吗？',
    lead: '',
    row: '参保',
    continuing: { label: '参加过，就在这里', hint: '以前就在这个地方缴居民医保' },
    first: { label: '从来没参加过', hint: '第一次参加居民医保' },
    moved: { label: '以前在别的地方参加', hint: '这次换到这里来' }
  },

  history: {
    title: '这几年参加医保了吗？',
    lead: '断过保的，可能要多等一段时间才能报销。记不清就选“不清楚”。',
    row: '往年参保',
    year: (year: number) => `${year} 年`,
    current: (year: number) => `${year} 年度的，缴了吗`,
    resident: '居民医保',
    employee: '职工医保',
    other: '参军或其他保障',
    none: '没参加',
    unknown: '不清楚',
    never: '从来没参加过医保',
    neverHint: '居民医保、职工医保都没有过，也没有参军、公费医疗、国外保险这些保障',
    paid: '已经缴了',
    notPaid: '还没缴',
    claimed: (year: number) => `${year} 年用医保报销过吗`,
    claimedHint: '看门诊、住院、买药，只要医保出过钱就算报销过',
    yes: '报销过',
    no: '没报销过',
    claimUnknown: '报销过没有，不清楚',
    line: (year: number, scheme: string, claimed: string) => `${year} 年：${scheme}${claimed ? `，${claimed}` : ''}`
  },

  tier: {
    title: '想缴哪一档？',
    lead: '',
    row: '档次',
    price: (yuan: string) => `每人每年 ${yuan} 元`,
    cheaper: '，缴得少一些',
    dearer: '，缴得多一些；能多报多少，没有写'
  },

  check: {
    title: '看看填得对不对',
    lead: '点右边的“修改”可以改。没有问题就看结果。'
  }
}

/** Employee insurance goes first: who has it cannot enrol as a resident. */
export const notEligible = {
  title: '不用缴居民医保',
  lead: '有职工医保的人，看病由职工医保报销，不能同时再参加居民医保。',
  next: '等职工医保停了，再来这里算：有的地方停保后要限期接上居民医保，才不用等，所以越早越好，拿不准打 12393。',
  wrong: '选错了，回去改'
}

/** Registering comes before paying. */
export const registration = {
  title: '缴费前，先办参保登记',
  studentTitle: '参保登记，由学校统一办',
  newbornTitle: '给宝宝办参保',
  freeTitle: '怎么办参保',
  where: (places: string) => `去哪里：${places}`,
  papers: (papers: readonly string[], needed: 'any' | 'all') =>
    `带什么：${papers.join(needed === 'any' ? ' 或 ' : '、')}${needed === 'any' && papers.length > 1 ? '，有一样就行' : ''}`,
  from: (notice: string, clause: string) => `依据：${notice} ${clause}`,
  unknown: '怎么办登记，当地没有写，先打 12393 问清要带什么、去哪里。'
}
