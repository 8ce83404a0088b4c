/** What a date is of: a window, the cover, or something else that is no field. */
import type { AnalysedSentence } from '../analysed'
import type { DateFinding, DateRange } from '../findings'
import type { Cue } from '../vocabulary/cues'
import { cueBefore, cuesAbove, cuesOf, isBesides, pieceOf, textBetween } from './context'

export type DateRole = 'window' | 'cover' | 'other'

const ROLES: Partial<Record<Cue, DateRole>> = {
  concentrated: 'window',
  supplementary: 'window',
  midYear: 'window',
  late: 'window',
  deadline: 'window',
  cover: 'cover',
  validity: 'other',
  birth: 'other',
  welfare: 'other',
  employeeEnded: 'other',
  discharge: 'other',
  prison: 'other',
  lapse: 'other',
  fiscal: 'other',
  fiscalPart: 'other'
}
/** 截至11月15日，全市已有85.6万人缴费: a count as of a day. */
const COUNTED = /^[^。；]{0,20}(?:已有|已经有|共有|累计(?!不)|参保人数|\d(?:\.\d{1,3})?万?余?人(?:已)?(?:参保|缴|办))/
/** 截至12月31日，参保率达到97%: what is to be reached by a day. */
const RATE_BY = /^，?[^，。；]{0,12}(?:参保率|覆盖率|征缴率|缴费率|完成率)/
const ROLE_CUES = Object.keys(ROLES) as Cue[]

const THEN_COVER =
  /^(?:起|开始|以后|之后|后)?(?:期间)?(?:的)?(?:可以|可|即可|将|就|就能|才能|方可|正式|正常|开始){0,3}(?:享受|享有|生效|报销|待遇|纳入|保障)/
const THEN_PAY =
  /^(?:24时|截止)?(?:期间|期内|以?内|这段时间|之间|前|起|开始|止|为止|截止|结束)?(?:的)?(?:，)?(?:为|是|属于|可|可以|均可|开始|开展|启动|完成|进行|办理|集中|补充|参加|新){0,3}(?:集中|补充|参保|缴费|征缴|征收|缴纳|办理|登记|延长|缴|新参保|交费|交|补缴|收取|城乡居民医保|居民医保)/
const THEN_OTHER =
  /^(?:前|以前|之前|后|以后|之后|起|期间)?(?:的)?(?:出生|生效|施行|实施|执行|印发|断保|失业|退役|全部到位|认定|办理完毕|到位|拨付|报送|上报|完成拨付|完成[^，。；]{0,8}(?:任务|目标)|年满|满)/

/** By the words right behind it, else by the nearest before it, else by the label or headings above. */
export function dateRoleOf(date: DateFinding | DateRange, sentence: AnalysedSentence): DateRole {
  const known = roles.get(date)
  if (known !== undefined) return known
  const role = roleBy(date, sentence)
  roles.set(date, role)
  return role
}

const roles = new WeakMap<DateFinding | DateRange, DateRole>()

function roleBy(date: DateFinding | DateRange, sentence: AnalysedSentence): DateRole {
  const piece = pieceOf(sentence, date)
  if (
    cuesOf(sentence.findings).some(
      ({ cue, start, end }) => cue === 'authority' && start >= piece.start && end <= piece.end
    )
  ) {
    return 'other'
  }
  const after = textBetween(sentence, date.end, Math.min(sentence.end, date.end + 24))
  if (THEN_OTHER.test(after) || COUNTED.test(textBetween(sentence, date.end, date.end + 40))) return 'other'
  if (isBesides(date, sentence)) return 'other'
  if (date.kind === 'date' && RATE_BY.test(after)) return 'other'
  if (THEN_COVER.test(after)) return 'cover'
  if (THEN_PAY.test(after)) return 'window'
  const nearest = cueBefore(sentence, ROLE_CUES, date.start)
  if (nearest?.cue === 'deadline' && !speaksOfPaying(sentence)) return 'other'
  if (nearest) return ROLES[nearest.cue] ?? 'other'
  const later = cuesOf(sentence.findings).find(
    ({ cue, start }) => start >= date.end && start < piece.end && ROLES[cue] !== undefined
  )
  if (later?.cue === 'deadline' && !speaksOfPaying(sentence)) return 'other'
  if (later) return ROLES[later.cue] ?? 'other'
  if (
    date.kind === 'date' &&
    date.tail === 'until' &&
    /缴|参保|征收|医保|每人/.test(sentence.text) &&
    !/活动|优惠|报名|套餐/.test(textBetween(sentence, piece.start, piece.end))
  )
    return 'window'
  if (/(?:缴|缴费|交)(?:至|到)$/.test(textBetween(sentence, date.start - 4, date.start))) return 'window'
  if (date.kind === 'range' && /^时间：?$/.test(textBetween(sentence, sentence.start, date.start))) return 'window'
  const inPiece = textBetween(sentence, piece.start, piece.end)
  if (date.kind === 'date' && date.tail === 'from' && /收费|缴费|征收|征缴/.test(inPiece)) return 'window'
  if ((date.kind === 'range' || date.tail === 'before' || date.tail === 'until') && /缴|交费|参保/.test(inPiece))
    return 'window'
  const above = cuesAbove(sentence).find((cue) => ROLES[cue] !== undefined)
  return above ? (ROLES[above] ?? 'other') : 'other'
}

/** 截止 alone may be of anything. */
function speaksOfPaying(sentence: AnalysedSentence): boolean {
  return (
    /缴|参保|交费|征收|征缴/.test([sentence.text, sentence.label, ...sentence.headings].join(' ')) ||
    SHORT.test(sentence.text)
  )
}

const SHORT = /^[^\u4e00-\u9fa5]{0,4}(?:截止|截至|截止时间|截止日期|最后期限)[\s\S]{0,24}$/
