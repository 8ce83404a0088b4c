import type { FeedFault } from '@/policy'

const UNREACHED = '这次没连上，点一下再试。'
const REFUSED = '收到的内容对不上，没有采用。'

/** For each way in which an update can fail. */
const FEED_FAULTS: Record<FeedFault['code'], string> = {
  'unreachable': UNREACHED,
  'bad-status': UNREACHED,
  'unexpected': UNREACHED,
  'bad-address': REFUSED,
  'bad-key': REFUSED,
  'too-large': REFUSED,
  'not-json': REFUSED,
  'not-a-feed': REFUSED,
  'bad-signature': REFUSED,
  'replayed': '收到的比手机里的旧，没有采用。',
  'older-policy': '收到的比手机里的旧，没有采用。',
  'policy-broken': REFUSED
}

/** Settings and everything about the app itself. */
export const me = {
  title: '我的',
  members: '家人',
  backup: '备份和恢复',
  backupNote: '换手机、怕丢，先备份一份',
  asideNote: (count: number) => `有 ${count} 份坏了的记录，可以在这里取出来`,
  display: '字号和外观',
  preview: '换一天看看',
  privacy: '隐私',
  erase: '清除这台手机上的资料',

  displayTitle: '字号和外观',
  textSize: '字号',
  sizes: { normal: { label: '标准', hint: '' }, elder: { label: '大字', hint: '字更大，按钮更大' } },
  appearance: '外观',
  appearances: {
    auto: { label: '跟随手机', hint: '手机深色时，这里也深色' },
    light: { label: '浅色', hint: '' },
    dark: { label: '深色', hint: '' }
  },
  sample: '样子',
  sampleText: '应缴 400 元，12月31日前缴。',

  previewOff: '现在看的是今天',

  privacyTitle: '隐私',
  privacyLead: '一页说清楚，我们知道什么、不知道什么。',
  privacyPoints: [
    { title: '只记在这台手机上', says: '您填的内容只存在手机里，不上传，我们看不到。没有账号。' },
    { title: '不问能认出您的东西', says: '不要身份证号、手机号、真实姓名、人脸、定位。称呼写小名就行。' },
    { title: '填了什么', says: '参保地、关系和称呼、出生年份（小宝宝要到日）、身份类别、往年有没有参保；缴了费的，还有日期、金额，和您愿意填的票据号。' },
    { title: '只算不存', says: '不点“保存到家人”，答过的题只留作“接着算”，随时可以清除。' },
    { title: '备份和日历由您自己存', says: '备份、日历提醒，您点了才有，存在哪里由您定。' },
    { title: '随时清除', says: '在“我的”里点“清除这台手机上的资料”，就全部删掉，找不回来。' }
  ],
  privacyMessages: {
    title: '发消息提醒',
    says: '只有您点了“发消息提醒我”并且同意，才会把提醒的日子和种类交给发消息的服务器，不带称呼、地方和金额。'
  },
  privacyNot: '没有广告，不收费，不替您缴费。缴费请走税务部门公布的渠道。',

  eraseTitle: '清除这台手机上的资料？',
  eraseSays: '会删掉保存的家人、缴费记录、提醒设置、没答完的题、选过的地方和字号设置，找不回来。已经缴的医保不受影响；已经加到手机日历里的，请自己去日历里删。',
  eraseConfirm: '全部清除',
  erased: '已经清除。',
  saved: (people: number) => (people === 0 ? '还没有保存家人' : `保存了 ${people} 位家人`),

  about: '关于',
  aboutSays: '不断保只做一件事：把医保通知算清楚。以当地医保、税务部门的答复为准。',
  feed: {
    title: '更新规定',
    checking: '正在查有没有新通知…',
    bundled: '现在用的是随应用装好的规定。',
    inUse: (madeOn: string, policies: number) =>
      policies === 0 ? `${madeOn}的更新已收到，没有比手机里更新的。` : `${madeOn}的更新已采用，更新了 ${policies} 份通知。`,
    failed: FEED_FAULTS
  }
}
