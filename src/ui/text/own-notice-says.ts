/** The sentences of a policy that is made of an own notice: what it says, in our words, and what it leaves open. */
import type { Grant, OrdinaryWindow } from '@/calculator'
import type { OwnGap, OwnNotice, OwnNoticeWords, OwnReading, OwnSaying } from '@/policy'
import { longDate, yuan } from './format'
import { events } from './people'
import { policy } from './policy'
import { windows } from './states'

type Origin = OwnNotice['origin']

const WHERE_FROM: Record<Origin, string> = {
  pasted: '自己录的',
  'filled-in': '自己填的',
  received: '别人发来的（未核对）'
}

/** Within the brackets of a name, where there can be no others. */
const IN_NAME: Record<Origin, string> = { ...WHERE_FROM, received: '别人发来的，未核对' }

const NOTES: Record<Origin, string> = {
  pasted: '这是您把通知贴进来、自己核对过的，别人没有再核对。',
  'filled-in': '这是您自己填的，别人没有再核对。',
  received: '这是别人发来的，没有核对过原来的通知。'
}

const CLAUSES: Record<Origin, string> = { pasted: '原文', 'filled-in': '自己填的', received: '发来的数字' }

function groupName(group: string): string {
  switch (group) {
    case 'all':
      return '每人'
    case 'other':
      return '其他人每人'
    case 'student':
      return '学生每人'
    case 'university':
      return '大学生每人'
    default:
      return '这种身份的人'
  }
}

function grantWords(grant: Grant): string {
  switch (grant.kind) {
    case 'full':
      return '有这种身份的全额资助，自己不用缴。'
    case 'share':
      return `有这种身份的资助 ${grant.percent}%，自己缴剩下的。`
    case 'fixed':
      return `有这种身份的资助 ${yuan(grant.fen)} 元，自己缴剩下的。`
    case 'unknown':
      return '有这种身份的能少缴，少缴多少没有写清。'
  }
}

function priceWords(kind: OrdinaryWindow['kind'], fiscalShare: boolean): string {
  if (fiscalShare) return `在${windows[kind]}缴，个人的和财政补的那一份都要自己出。`
  return kind === 'concentrated'
    ? '在集中期缴，按个人缴费标准缴，有资助的少缴。'
    : `在${windows[kind]}缴，按个人缴费标准缴，有没有资助没有写。`
}

function says(saying: OwnSaying): string {
  switch (saying.of) {
    case 'notice':
      return `这份通知管 ${saying.year} 年的保障。`
    case 'tiers':
      return saying.count === 1 ? '只有一个缴费标准，没有分档。' : `分 ${saying.count} 档，各档缴的不一样。`
    case 'premium':
      return `${groupName(saying.group)}一年缴 ${yuan(saying.fen)} 元。`
    case 'subsidy':
      return grantWords(saying.grant)
    case 'unlisted-identity':
      return '这份通知里没有写这种身份能少缴多少。'
    case 'fiscal-subsidy':
      return `财政给每人补 ${yuan(saying.fen)} 元。`
    case 'window':
      return saying.opensOn === null
        ? `最晚缴到 ${longDate(saying.closesOn)}。`
        : `${longDate(saying.opensOn)}到 ${longDate(saying.closesOn)}可以缴。`
    case 'price':
      return priceWords(saying.kind, saying.fiscalShare)
    case 'own-price':
      return `这时候缴，一共 ${yuan(saying.fen)} 元。`
    case 'waiting':
      return `这时候缴的，缴完要等 ${policy.span(saying.span)}才能报销。`
    case 'cover':
      return saying.starts === 'not-stated'
        ? '从哪天起能报销，这份通知里没有写。'
        : `缴好以后，${saying.starts === 'date' ? `${longDate(saying.date)}起` : policy.starts[saying.starts]}能报销。`
    case 'special-group':
      return saying.within === null
        ? `${events[saying.event].name}的，这一年里都可以办。`
        : `${events[saying.event].name}的，${policy.span(saying.within)}以内都可以办。`
    case 'special-price':
      return '按个人缴费标准缴，有没有资助没有写。'
    case 'special-after-year':
      return '日子跨到了下一年，过了年还能不能办上一年的，没有写。'
    case 'special-late':
      return '专门的日子过了，还能不能办没有写。'
    case 'special-not-named':
      return '您这种情况，这份通知里没有单独写。'
    case 'lapse-not-stated':
      return '断过保的人要等多久，这份通知里没有写。'
    case 'lapse-fixed':
      return `断过保再参保的，先等 ${policy.span(saying.span)}。`
    case 'lapse-variable':
      return `从第二年起，每多断一年再等 ${policy.span(saying.span)}。`
    case 'lapse-repair':
      return `每补缴一年，少等 ${policy.span(saying.span)}。`
    case 'lapse-floor':
      return `连断 ${saying.missedYears} 年或更久的，至少等 ${policy.span(saying.span)}。`
    case 'bonus-continuous':
      return `连续参保满 ${saying.afterYears} 年后，每多一年大病保险的封顶线提高 ${yuan(saying.fen)} 元。`
    case 'bonus-zero-claim':
      return `一整年没有报销的，下一年大病保险的封顶线提高 ${yuan(saying.fen)} 元。`
    case 'bonus-limit':
      return limitWords(saying.fen, saying.percent)
    case 'bonus-lapse':
      return `每断一年，大病保险的封顶线降低 ${yuan(saying.fen)} 元。`
  }
}

function limitWords(fen: number | null, percent: number | null): string {
  if (fen !== null) return `两种奖励加起来最多提高 ${yuan(fen)} 元。`
  return percent === null
    ? '两种奖励加起来最多提高多少，没有写。'
    : `两种奖励加起来最多提高原来封顶线的 ${percent}%，封顶线是多少没有写。`
}

function readings(reading: OwnReading): { says: string; otherReading: string } {
  switch (reading.of) {
    case 'several-identities':
      return {
        says: '同时有几种身份的，按补得最多的那一种算。',
        otherReading: '这份通知里没有写几种身份怎么选，要是按另一种算，自己缴的会多一些。'
      }
    case 'lapse-counts-from':
      return {
        says: `断保从 ${reading.year} 年起算，更早没参保的年份这里当作不算。`,
        otherReading: '要是更早没参保的年份也算，等待会更长。'
      }
    case 'bonus-counts-from':
      return {
        says: `奖励从 ${reading.year} 年起算，更早的年份这里当作不算。`,
        otherReading: '要是更早的年份也算，提高的会多一些。'
      }
    case 'lapse-start':
      return {
        says: '在集中期里缴的，等待从保障那一年的1月1日数起。',
        otherReading: '也可能从缴费那天数起。'
      }
    case 'lapse-once':
      return {
        says: '断过保又缴得晚的，固定的等待这里当作只等一次。',
        otherReading: '要是两处都得等，会等得更久。'
      }
    case 'first-enrolment':
      return {
        says: '断保说的是停了又来的人，头一回参保的和宝宝出生那一年，这里都当作不算断保。',
        otherReading: '头一回参保的大人要不要等，没有写清。'
      }
    case 'late-without-end':
      return {
        says: '过了集中期也能缴，最晚缴到哪天没有写，这里先算到年底。',
        otherReading: '也可能早就截止了，越早缴越稳当。'
      }
  }
}

const GAPS: Record<OwnGap, string> = {
  'cover-start': '从哪天起能报销，没有写。',
  'later-windows': '错过了还能不能缴、要多缴多少、要等多久，没有写。',
  lapse: '断过保的人要等多久，没有写。',
  newborns: '新生儿怎么办，没有写。',
  subsidies: '哪些人能少缴，没有写。'
}

/** The first clause of a sentence goes on after what is put before it. */
export const ownNoticeWords: OwnNoticeWords = {
  nameOf: (place, year, origin) => `${place}${year}年度居民医保通知（${IN_NAME[origin]}）`,
  titleOf: (place, year) => `${place}${year}年度居民医保`,
  noteOf: (origin) => NOTES[origin],
  publisherOf: (origin, issuer) =>
    issuer === null || origin === 'received' ? WHERE_FROM[origin] : `${WHERE_FROM[origin]}，通知上写的是${issuer}`,
  clauseOf: (origin) => CLAUSES[origin],
  says,
  readings,
  derived: (year, sentence) => `按 ${year} 年的规矩推算，${sentence}`,
  national: (sentence) => `按国家的统一规矩，${sentence}`,
  gap: (gap) => GAPS[gap],
  hotlines: [
    { number: '12393', about: 'insurance', says: '能不能参保、从哪天起能报销，打12393问医保。' },
    { number: '12366', about: 'tax', says: '缴多少、怎么缴，打12366问税务。' }
  ]
}
