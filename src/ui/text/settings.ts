/** The list of family members: change, remove, put back, add. */
export const members = {
  title: '家人',
  lead: '移出只是从这台手机上拿掉，不影响医保本身。',
  who: (relation: string, place: string) => `${relation} · ${place}`,
  edit: '修改',
  editSpoken: (nickname: string) => `修改${nickname}的资料`,
  remove: '移出',
  removeSpoken: (nickname: string) => `移出${nickname}`,
  removeTitle: (nickname: string) => `把${nickname}移出家人？`,
  removeSays: '移出后，在离开这一页以前，还能放回来。',
  removeConfirm: '移出',
  removed: (nickname: string) => `已经移出${nickname}。`,
  removedForNow: (nickname: string) => `${nickname}这次不显示了，但手机里还没有移出。`,
  undo: '放回来',
  undoSpoken: (nickname: string) => `把${nickname}放回来`,
  add: '添加家人',
  manyNote: '替一村、一户的人记：一位接一位，或者粘贴名单',
  resume: '接着答没答完的',
  restart: '从头添加',
  emptyTitle: '还没有家人',
  emptySays: '答几个简单的问题，就能把家人加进来。记在这台手机上，不上传。',
  inPreview: '现在看的是别的日子，不能添加、修改和移出。回到今天就可以。'
}

/** How large and how bright. */
export const display = {
  title: '字号和外观',
  textSize: '字号',
  sizes: { normal: { label: '标准', hint: '' }, elder: { label: '大字', hint: '字更大，按钮更大' } },
  appearance: '外观',
  appearances: {
    auto: { label: '跟随手机', hint: '手机深色时，这里也深色' },
    light: { label: '浅色', hint: '' },
    dark: { label: '深色', hint: '' }
  },
  sample: '样子',
  sampleText: '应缴 400 元，最晚12月31日缴。'
}

/** Looking at another day. */
export const preview = {
  banner: (date: string) => `正在看 ${date}，不是今天`,
  backToToday: '回到今天',
  title: '换一天看看',
  lead: '选一个日子，看那一天该怎么缴、缴多少。看的时候不会记下任何东西。',
  label: '想看哪一天',
  go: '看这一天',
  quick: '常看的日子',
  opening: (place: string) => `${place} 开始缴费`,
  malformed: (text: string) => `网址里的日期“${text}”不对，现在显示的是今天。`,
  clockOdd: (today: string) => `手机的日期是 ${today}，看起来不对。请先把手机的日期调对，不然天数会算错。`,
  blocked: '正在看别的日子，不能保存。先回到今天，再算一次。'
}

/** What the app knows of somebody, and what it does not. */
export const privacy = {
  title: '隐私',
  lead: '一页说清楚，我们知道什么、不知道什么。',
  points: [
    { title: '只记在这台手机上', says: '您填的内容只存在手机里，不上传，我们看不到。没有账号。' },
    { title: '不问能认出您的东西', says: '不要身份证号、手机号、真实姓名、人脸、定位。称呼写小名就行。' },
    {
      title: '填了什么',
      says: '参保地、关系和称呼、出生年份（小宝宝要到日）、身份类别、往年有没有参保；缴了费的，还有日期、金额，和您愿意填的票据号。'
    },
    { title: '没保存的', says: '没答完的题和选过的地方也留在手机里，好接着算；点了“保存到家人”，才当作家人一直记着。' },
    { title: '备份和日历由您自己存', says: '备份、日历提醒，您点了才有，存在哪里由您定。' },
    { title: '随时清除', says: '在“我的”里点“清除这台手机上的资料”，就全部删掉，找不回来。' }
  ],
  messages: {
    title: '发消息提醒',
    says: '只有您点了“发消息提醒我”并且同意，才会把提醒的日子和种类交给发消息的服务器，不带称呼、地方和金额。'
  },
  not: '没有广告，不收费，不替您缴费。缴费请走税务部门公布的渠道。'
}
