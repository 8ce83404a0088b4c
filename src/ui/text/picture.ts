import { common } from './common'

/** What a picture or a sheet says of figures that were entered or received: their readers have done neither. */
export const unchecked = {
  source: (notice: string | null) =>
    `依据：手机里录的一份通知${notice === null ? '' : `，上面写的是${notice}`}。没有人核对过，缴之前先打电话问。`
}

/** An answer as a picture: what stands on it, and the page that makes it. */
export const picture = {
  title: '做成图片',
  row: '做成图片',
  rowHint: '发到群里，或存在手机里',
  rowNone: '支付宝里做不了图片。可以转发给别人，或者截屏',
  lead: '图在这台手机上画，您不发，谁也看不到。',
  ordinary: '普通居民',
  ordinaryWhom: '普通居民：没有特殊身份，没有断过保',
  ownWhom: '照填的情况算',
  named: (nickname: string) => `给${nickname}算的`,

  choose: '图上写什么',
  options: {
    own: { label: '这次算出来的', hint: '只写金额和日子，不写是谁' },
    named: (nickname: string) => ({ label: `这次算出来的，写上“${nickname}”`, hint: '收到图的人看得到这个称呼' }),
    ordinary: { label: '当地普通居民的', hint: '和您家人填的情况没有关系，谁都能看' }
  },

  ask: `拿不准，打 ${common.insuranceLine}（医保）、${common.taxLine}（税务）`,
  more: (count: number) => `还有 ${count} 条要留意，写在“${common.appName}”里。`,
  source: (notice: string, clauses: string) => `依据：${notice}${clauses === '' ? '' : ` ${clauses}`}`,
  noSource: '当地这一年的通知，本应用还没有收录。',
  invitation: {
    link: '扫码看每个数字的出处',
    notice: '扫码看这份通知的数字，对过再用',
    file: '扫码给家人也算一算',
    none: common.motto
  },
  edition: (day: string) => `${common.appName}，${day}算的`,

  drawing: '正在画…',
  failed: '这台手机画不出图片。可以截屏，或者转发给别人。',
  spoken: (words: string) => `图片，上面写着：${words}`,
  hold: '长按图片，选“保存图片”或“发送给朋友”。',
  fileName: (year: number) => `buduanbao-${year}.png`,
  save: '存到手机',
  send: '发给别人',
  outcomes: {
    saved: '存好了，在手机的相册里。',
    given: '交给浏览器存了，请到“下载”或相册里看看有没有。没有的话，长按上面的图片也能存。',
    cancelled: '没有存，也没有发。再点一次就可以。',
    refused: '手机不让存进相册。请点右上角的“…”，在“设置”里允许保存到相册，再点一次；或者点“发给别人”。',
    failed: '没能办成。请长按上面的图片，再选保存。'
  }
}
