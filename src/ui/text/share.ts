import { yearOf } from '@/calculator'
import { common } from './common'

/** Handing a place's year on, the page that such a link opens, and the sheet for the notice board. */
export const share = {
  button: '转发给别人',
  hint: '只带地方和年度，不带家人的任何资料',
  cardTitle: (place: string, year: number) => `${place} ${year} 年度居民医保：缴多少、缴到哪天`,
  cardDescription: `把医保通知算清楚。${common.unofficial}`,
  policyTitle: (title: string) => `${title}：逐条说清楚`,
  copied: '链接已复制，可以发给别人了。',
  shared: '已经转发。',
  failed: (url: string) => `没能复制。请长按下面的网址自己复制：${url}`
}

export const relatedLinks = {
  title: '还可以看看',
  skip: '断保会怎样',
  skipHint: '断一年、断两年，和每年都缴比一比',
  skipNational: '断保要等多久',
  skipNationalHint: '国家的统一规矩：断了再缴要等，补缴能少等',
  policy: '通知是怎么写的',
  policyHint: '一条一条看，数字和这里的一样',
  summary: '打印一页纸',
  summaryHint: '贴在村里的公告栏，A4 纸'
}

export const sharedLink = {
  title: (year: number) => `${year} 年度居民医保`,
  forWhom: (place: string) => `${place} · 普通居民`,
  ordinaryTitle: '这是按普通居民算的',
  ordinary: '没有特殊身份，没有断过保，往年也没填。您家人的情况可能不一样，答几个问题就能算准。',
  olderTitle: (year: number) => `现在轮到 ${year} 年度了`,
  older: (year: number, counting: number) => `这一页说的是 ${year} 年度；现在要看的是 ${counting} 年度。`,
  olderGo: (year: number) => `看 ${year} 年度`,
  start: '给家人算一算',
  startAnyway: '从这里重新答',
  draftTitle: '上次还有没答完的题',
  draftSays: '从这里重新答，上次没答完的就不留了。',
  superseded: '发来的链接是按旧的通知做的，通知已经更新，下面按新的算。',
  ahead: '发来链接的人用的通知比这里的新。请更新应用，再看一遍；下面先按这里有的算。',
  gone: '链接里说的通知，这里没有。下面说的是这里知道的。',
  brokenTitle: '这个链接不完整',
  broken: {
    region: '链接里的地方，这里找不到。可能抄漏了，也可能是行政区划改了。',
    year: '链接里的年度不对，可能抄漏了。'
  },
  findPlace: '自己选地方，算一算',
  findPolicy: '看收录的通知'
}

export const summary = {
  title: (place: string, year: number) => `${place} ${year} 年度城乡居民医保缴费`,
  lead: (tellsOfLapses: boolean) => `缴多少，缴到哪天${tellsOfLapses ? '，断了会怎样' : ''}`,
  nobodyChecked: '这些数字没有人核对过。缴之前，先打 12366 或 12393 问清楚。',
  older: (year: number) => `现在轮到 ${year} 年度了，这一页说的是旧的一年。${year} 年度缴多少，打 12393 问。`,
  print: '打印',
  printHint: '下面就是要打印的内容，A4 纸。点“打印”后，可以先看一眼预览。',
  each: '每人缴',
  eachOf: (tier: string) => `每人缴 · ${tier}`,
  yuan: common.yuan,
  until: (window: string, date: string, isOver: boolean) =>
    `${window}，${isOver ? '已经截止' : '最晚'}：${yearOf(date)} 年`,
  code: '二维码，扫了能看这一页，也能给自己家算',
  scan: '扫码给自己家算',
  codeOfNotice: '二维码，扫了能看这份通知的数字，对过再用',
  scanNotice: '扫码看这些数字，对过再用',
  premiums: '缴多少',
  windows: '什么时候缴',
  parts: {
    subsidies: '谁能少缴',
    lapse: '断保再参保，要多等',
    bonus: '大病保险封顶线的奖励和扣减',
    special: '特殊人群',
    registration: '参保登记',
    channels: '去哪里缴',
    open: '通知里没有写的'
  },
  starts: (start: string) => `不用等，${start}有保障`,
  startsUnlessLapsed: (start: string) => `没断过保的不用等，${start}有保障`,
  waits: (span: string) => `从缴费那天起，等 ${span}才有保障`,
  dearer: (shares: readonly string[]) => `除了标准，还要自己补财政补助那一份：${shares.join('，')}`,
  share: (from: string, amount: string) => `${from}起至少 ${amount}`,
  ask: '拿不准就问',
  source: (parts: readonly (string | null | undefined)[]) =>
    `依据：${parts.join('，')}。每行后面是条款；写了别的文号的，出自那份文件。`,
  startNotStated: '哪天起有保障，没有写明',
  paidBefore: (start: string) => `元旦以前缴的，${start}`,
  paidAfter: '元旦以后缴的，哪天起有保障没有写明',
  lastUseful: (date: string) => `${date}是最后还有用的缴费日`,
  unsure: '带 * 的，通知没有写死，这里取一种读法；写着“据转述”的，没有见到通知原文，是别处说的。缴之前请先问清。',
  clause: (notice: string, clause: string) => [notice, clause].filter(Boolean).join(' '),
  unsureOwn: '带 * 的，通知没有写死，这里取一种读法；写着“未核对”的，是手机里录的，没有人对过原文。',
  hearsay: (clause: string) => `${clause} 据转述`,
  unchecked: (clause: string) => `${clause} 未核对`.trim(),
  starred: (clause: string) => `${clause} *`.trim(),
  footerOwn: `用不断保打印。${common.unofficial}。`,
  footer: (revision: number) => `不断保整理，第 ${revision} 版。${common.unofficial}。`,
  missingTitle: '没有可以打印的',
  missing: '这个地方、这个年度的通知，本应用还没有收录。',
  broken: '链接不完整，少了地方或年度。'
}
