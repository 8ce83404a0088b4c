/** What a date says of a window: which kind, its first or its last day, or none of ours. */
import type { AnalysedSentence } from '../analysed'
import type { DateFinding, DateRange } from '../findings'
import type { Cue } from '../vocabulary/cues'
import type { Anchor } from './calendar'
import { cueBefore, cuesAbove, cuesOf, pieceOf, textBetween } from './context'
import type { Kind } from './window-draft'

export const KINDS: Partial<Record<Cue, Kind>> = {
  concentrated: 'concentrated',
  supplementary: 'supplementary',
  midYear: 'mid-year',
  late: 'late'
}
const KIND_CUES = Object.keys(KINDS) as Cue[]

/** 3月1日起补缴的: who pays then pays late. */
const THEN_REPAIR =
  /^(?:以?前|以?后|之前|之后|期间|起|开始)?(?:的|，)?(?:可以?|均可|方可|才|进行|办理|申请)?(?:补缴|补办)/

/** The kind that the words name; 缴费期 alone is none. */
export function kindSaid(date: DateFinding | DateRange, sentence: AnalysedSentence, after: string): Kind | undefined {
  const behind = /^(?:为|是|属于|期间为?)/.test(after)
    ? cuesOf(sentence.findings).find(({ start, cue }) => start >= date.end && start <= date.end + 8 && KINDS[cue])
    : undefined
  if (THEN_REPAIR.test(after)) return 'supplementary'
  const cue = behind ?? cueBefore(sentence, KIND_CUES, date.start)
  if (cue) {
    const word = textBetween(sentence, cue.start, cue.end)
    return cue.cue === 'concentrated' && !/集中|正常/.test(word) ? undefined : KINDS[cue.cue]
  }
  const above = cuesAbove(sentence).find((one) => KINDS[one] !== undefined)
  return above === 'concentrated' ? undefined : above && KINDS[above]
}

/** 上述人员 and people with an identity have days of their own, which no window of the contract stands for. */
export function isOfSome(
  date: { start: number },
  sentence: AnalysedSentence,
  before: AnalysedSentence | undefined
): boolean {
  const some = /(?:上述|以上|该类|此类|这些)(?:人员|对象|群体|情形|人群)/
  if (some.test(textBetween(sentence, sentence.start, date.start))) return true
  const named = sentence.findings.some(({ kind }) => kind === 'people')
  if (!named && before?.paragraph === sentence.paragraph && before.end + 1 === sentence.start && some.test(before.text))
    return true
  if (isOfEvent(date, sentence)) return true
  const people = sentence.findings.filter(({ kind, end }) => kind === 'people' && end <= date.start)
  const nearest = people[people.length - 1]
  return nearest?.kind === 'people' && 'identities' in nearest.who
}

const EVENTS: readonly Cue[] = ['birth', 'welfare', 'employeeEnded', 'discharge', 'draftReturn', 'prison', 'correction']

/** 新生儿须在3月31日前缴纳: a day for those to whom something has happened, unless a window or others are named since. */
function isOfEvent(date: { start: number }, sentence: AnalysedSentence): boolean {
  const event = cueBefore(sentence, EVENTS, date.start)
  if (!event) return false
  if (/(?:除|含|包括)[^，。；]{0,12}$|居民[、和及与]$/.test(textBetween(sentence, sentence.start, event.start)))
    return false
  if (/除外|以外|，其[他余]|一律|所有/.test(textBetween(sentence, event.end, date.start))) return false
  return !sentence.findings.some(
    (finding) =>
      finding.start >= event.end &&
      finding.end <= date.start &&
      (finding.kind === 'people' || (finding.kind === 'cue' && KINDS[finding.cue] !== undefined))
  )
}

/** 原缴费期, 去年的缴费期: it holds no more. */
export function isFormer(date: { start: number; end: number }, sentence: AnalysedSentence): boolean {
  return /(?:原(?!则)|此前|去年|往年|上年)[^，。；]{0,16}$/.test(
    textBetween(sentence, pieceOf(sentence, date).start, date.start)
  )
}

/** 2026年度居民医保补缴截止…: the year of insurance that is named last before a date in its sentence. */
export function insuredYearBefore(date: { start: number }, sentence: AnalysedSentence): number | null {
  let named: number | null = null
  for (const finding of sentence.findings) {
    if (finding.start >= date.start) break
    if (finding.kind !== 'year' || !finding.asPeriod) continue
    const after = textBetween(sentence, finding.end, finding.end + 16)
    named = /^的?(?:城乡|居民|医保|基本医疗|医疗保险)/.test(after) ? finding.year : named
  }
  return named
}

/** Whether a date may take its year from a window there. */
export function isNear(before: AnalysedSentence, sentence: AnalysedSentence): boolean {
  const section = ({ clause }: AnalysedSentence) => clause?.charAt(0) ?? null
  return (
    before.paragraph === sentence.paragraph ||
    (sentence.index - before.index <= 3 && section(before) === section(sentence))
  )
}

/** Where a later date takes its year from. */
export function anchorAfter(finding: DateFinding | DateRange, anchor: Anchor): Anchor {
  if (finding.kind === 'range') {
    const first = finding.from ? anchorAfter(finding.from, anchor) : anchor
    return finding.from && finding.to.year === null ? first : anchorAfter(finding.to, first)
  }
  if (finding.year !== null) return { year: finding.year, month: finding.month }
  return anchor
}

const OPENS = /^(?:正式)?(?:起|开始|启动|开启|开通)/
const OPENS_BEFORE = /(?:自|从|开始(?:时间|日期)?(?:为|：)?|启动(?:时间)?(?:为|：)?)$/

export function opens(date: DateFinding, sentence: AnalysedSentence): boolean {
  if (date.tail === 'from') return true
  if (date.tail !== null) return false
  const before = textBetween(sentence, date.start - 10, date.start)
  return (
    OPENS.test(textBetween(sentence, date.end, date.end + 6)) || (OPENS_BEFORE.test(before) && !/截止/.test(before))
  )
}

const CLOSES_BEFORE = /(?:截止|截至|至|到|最晚|最迟|不晚于|不迟于|最后日期|延长|延期)[^，。]{0,6}$/

export function closes(date: DateFinding, sentence: AnalysedSentence): boolean {
  return (
    date.tail === 'before' ||
    date.tail === 'until' ||
    date.part === 'end' ||
    CLOSES_BEFORE.test(textBetween(sentence, date.start - 14, date.start)) ||
    /^(?:24时|，)?(?:为止|止|截止|结束|关闭)/.test(textBetween(sentence, date.end, date.end + 8))
  )
}
