import { common } from './common'

const UNREACHED = '这次没连上，点一下再试。'
const REFUSED = '收到的内容对不上，没有采用。'
const NO_READER = '更新要用的部分这次没取到。连上网，点一下再试；还不行，先升级微信或浏览器。'

/** For each way in which an update can fail. Keys are the codes of the feed's faults. */
const FEED_FAULTS = {
  'no-reader': NO_READER,
  unreachable: UNREACHED,
  'bad-status': UNREACHED,
  unexpected: UNREACHED,
  'bad-address': REFUSED,
  'bad-key': REFUSED,
  'too-large': REFUSED,
  'not-json': REFUSED,
  'not-a-feed': REFUSED,
  'bad-signature': REFUSED,
  replayed: '收到的比手机里的旧，没有采用。',
  'older-policy': '收到的比手机里的旧，没有采用。',
  'policy-broken': REFUSED
}

/** Settings and everything about the app itself. */
export const me = {
  title: '我的',
  members: '家人',
  backup: '备份和恢复',
  backupNote: '换手机、怕丢，先备份一份',
  quarantineNote: (count: number) => `有 ${count} 份坏了的记录，可以在这里取出来`,
  display: '字号和外观',
  preview: '换一天看看',
  privacy: '隐私',
  erase: '清除这台手机上的资料',

  previewOff: '现在看的是今天',

  eraseTitle: '清除这台手机上的资料？',
  eraseSays:
    '会删掉保存的家人、缴费记录、提醒设置、没答完的题、选过的地方和字号设置，找不回来。已经缴的医保不受影响；已经加到手机日历里的，请自己去日历里删。',
  eraseConfirm: '全部清除',
  erased: '已经清除。',
  messagesRemain: '手机上的已经清除。可是没能连上服务器，答应您的消息可能还会发。',
  stopMessages: '再试一次，不再发消息',
  saved: (people: number) => (people === 0 ? '还没有保存家人' : `保存了 ${people} 位家人`),

  about: '关于',
  aboutSays: `不断保只做一件事：把医保通知算清楚。${common.unofficial}。`,
  feed: {
    title: '更新规定',
    checking: '正在查有没有新通知…',
    bundled: '现在用的是随应用装好的规定。',
    inUse: (madeOn: string, policies: number) =>
      policies === 0
        ? `${madeOn}的更新已收到，没有比手机里更新的。`
        : `${madeOn}的更新已采用，更新了 ${policies} 份通知。`,
    failed: FEED_FAULTS
  }
}
