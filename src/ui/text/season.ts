import { yearOf } from '@/calculator'
import { monthDay } from './format'

/** What was usual where there is no notice: said as 往年, never as a day of this year's. */
interface Season {
  benefitYear: number
  opensOn: string | null
  closesOn: string
  phase: 'ahead' | 'soon' | 'now' | 'over'
  noticeOf: number | null
  isHearsay: boolean
  later: { closesOn: string; waits: boolean; dearer: boolean; takesLonger: boolean; isOver: boolean } | null
}

const LINE = '12393'

export const season = {
  dialSpoken: `拨打医保咨询电话 ${LINE}`,

  headline: ({ benefitYear, phase }: Season) => `${benefitYear} 年度，${TURNS[phase]}`,
  noNotice: '本应用还没有您那里的通知。',
  act: {
    ahead: '',
    soon: `打 ${LINE} 问一下，哪天开始、缴多少。`,
    now: `今天就打 ${LINE}，问缴多少、缴到哪天。`,
    over: `现在缴可能要等，今天就打 ${LINE}。`
  },

  usualTitle: '往年什么时候缴',
  /** 往年 10 月到 12 月 */
  months: ({ opensOn, closesOn, noticeOf }: Season) =>
    opensOn === null
      ? `${ofPlaces({ noticeOf })}缴到 ${monthNumber(closesOn)} 月`
      : `${ofPlaces({ noticeOf })} ${monthNumber(opensOn)} 月到${nextYear(opensOn, closesOn)} ${monthNumber(closesOn)} 月`,
  usual: (usual: Season) =>
    `${opensWords(usual)}${opensWords(usual) === '' ? ofPlaces(usual) : '，'}缴到${nextYear(usual.opensOn, usual.closesOn)} ${monthDay(usual.closesOn)}${hearsay(usual)}。`,
  /** The one day of it that counts now. */
  nearest: (usual: Season) =>
    usual.phase === 'ahead' || usual.phase === 'soon'
      ? opensWords(usual) + (usual.opensOn === null ? '' : hearsay(usual))
      : closesWords(usual),
  /** What was usual where several people live, in a sentence; empty where it differs. */
  nearestOfAll(seasons: readonly Season[]): string {
    const words = new Set(seasons.map((usual) => season.nearest(usual)))
    const [only = ''] = words
    return words.size === 1 && only !== '' ? `${only}。` : ''
  },
  later: laterWords,
  /** Where this is from, and that it promises nothing. */
  source: ({ noticeOf, isHearsay }: Season) =>
    noticeOf === null
      ? '各地多在这几个月缴，您那里可能不一样。'
      : `照${isHearsay ? '别人转述的' : ''} ${noticeOf} 年度的通知推的，今年可能不一样。`,

  /** One sentence for a card in a list. */
  sentence(usual: Season): string {
    const { phase } = usual
    if (phase === 'ahead') return sentenceOf(season.nearest(usual))
    if (phase === 'over') return `往年这时集中缴费已结束，现在缴可能要等，今天就打 ${LINE}。${laterWords(usual)}`
    const act = phase === 'soon' ? `打 ${LINE} 问一下` : `今天就打 ${LINE} 问`
    return `本应用还没有通知，${act}。${sentenceOf(season.nearest(usual))}`
  },

  /** Of a year of birth without a notice. */
  newborn: (year: number, days: number) =>
    `多地的新生儿，出生后约 ${days} 天内还能办出生当年的。今天就打 ${LINE}，问宝宝 ${year} 年度能不能办、缴多少。`,
  unpaid: (year: number) => `${year} 年度您说没缴。往年这时集中缴费已结束，通知没到，还能不能缴，打 ${LINE} 问。`,
  saidPaid: (year: number) => `${year} 年度已经参保，不用再缴。从哪天起能报销，打 ${LINE} 查。`,
  changeSaid: '说错了，改一下',

  askTitle: (year: number) => `${year} 年度缴了吗？`,
  askSays: (year: number) => `本应用没有您那里 ${year} 年度的通知，所以没问过您。`,
  asked: { paid: '缴过了', unpaid: '没缴', unsure: '不清楚' },
  alreadyPaid: '已经缴了，记一下',
  alreadyPaidTitle: (year: number) => `真的已经缴了 ${year} 年度的吗？`,
  alreadyPaidSays: '记下以后，就不再提醒这一年。',
  alreadyPaidYes: '缴了，记下',
  unsureSays: `打 ${LINE}，或者在国家医保服务平台里，能查到缴没缴。查到了再来点一下。`,
  askOnHome: (year: number) => `${year} 年度缴过了吗？点开说一下。`,
  notAsked: (year: number) => `${year} 年度缴没缴，还没有问过您。`,

  familyNow: (year: number, people: number) => `${year} 年度，${people} 人该缴了`,
  familySoon: (year: number, people: number) => `${year} 年度，${people} 人快开始缴了`,
  familyOver: (year: number, people: number) => `${year} 年度，${people} 人没有缴费记录`,
  today: '今天就打 12393',
  ask: '打 12393 问一下',

  little: (amount: string, days: number) => `${amount}，只保 ${days} 天`,
  littleNext: (year: number, opens: string, closes: string) => `${year} 年度${opens}到${closes}缴。`,

  closedForGood: (year: number) => `${year} 年度的缴费期已经结束，通知写明了，一般人这一年不能再参保。`,
  closedOpen: (year: number) => `${year} 年度的缴费期已经结束。通知没写过期还能不能缴，打 ${LINE} 问。`,
  closedMay: (who: string) => `还能参保的：${who}。`,
  closedAsk: (who: string) => `这些人通知没有写清，可能还能参保，打 ${LINE} 问：${who}。`,
  closedNewborn: '新生儿',
  closedHardship: '低保、特困等有困难身份的人',
  /** How long after the event. */
  closedWithin: (within: { days: number } | { months: number }) =>
    'days' in within ? `（${within.days} 天内）` : `（${within.months} 个月内）`
}

const TURNS = { ahead: '还没开始缴', soon: '快开始缴了', now: '该缴了', over: '往年这时集中缴费已结束' }

function sentenceOf(words: string): string {
  return words === '' ? '' : `${words}。`
}

function opensWords({ opensOn, noticeOf }: Season): string {
  return opensOn === null ? '' : `${ofPlaces({ noticeOf })} ${monthDay(opensOn)}开始缴`
}

function closesWords(usual: Season): string {
  return `${ofPlaces(usual)}缴到 ${monthDay(usual.closesOn)}${hearsay(usual)}`
}

/** Of what has no notice of the place behind it, only that it is so in many places. */
function ofPlaces({ noticeOf }: Pick<Season, 'noticeOf'>): string {
  return noticeOf === null ? '多地往年' : '往年'
}

function hearsay({ isHearsay }: Season): string {
  return isHearsay ? '（据转述）' : ''
}

function laterWords({ later }: Season): string {
  if (!later) return ''
  const last = lastMonth(later.closesOn)
  if (later.isOver && later.takesLonger) return `往年过了 ${last}再缴，这一年就用不上了。`
  if (later.isOver) return `往年补缴到 ${last}为止。`
  const but = [later.dearer ? '钱更多' : '', later.waits ? '要等' : ''].filter((word) => word !== '').join('、')
  return `往年到 ${last}还能缴${but === '' ? '' : `，但${but}`}。`
}

/** 2 月底, where it is the month's last day. */
function lastMonth(date: string): string {
  const isLast = new Date(Date.parse(date) + DAY_MS).getUTCDate() === 1
  return isLast || date.endsWith('-02-28') ? `${monthNumber(date)} 月底` : monthDay(date)
}

const DAY_MS = 24 * 60 * 60 * 1000

function monthNumber(date: string): number {
  return Number(date.slice(5, 7))
}

function nextYear(opensOn: string | null, closesOn: string): string {
  return opensOn !== null && yearOf(opensOn) < yearOf(closesOn) ? '第二年' : ''
}
