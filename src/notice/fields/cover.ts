/** From when to when the year's fund pays, for whoever pays in the concentrated window. */
import type { Analysed, AnalysedSentence } from '../analysed'
import { MISSING } from '../analysed'
import type { CoverFact } from '../facts'
import type { DateFinding, DateRange } from '../findings'
import type { ReadField } from '../reading'
import { NO_ANCHOR, resolve } from './calendar'
import { cueBefore, has } from './context'
import { dateRoleOf } from './date-role'
import { groupOf } from './whom'

interface Period {
  startsOn: string | null
  endsOn: string | null
  sentence: AnalysedSentence
  start: number
  end: number
}

export function readCover(notice: Analysed, benefitYear: number | null): ReadField<CoverFact> {
  const periods = notice.sentences.flatMap((sentence) =>
    sentence.findings.flatMap((finding) =>
      finding.kind === 'range' || finding.kind === 'date' ? periodOf(finding, sentence) : []
    )
  )
  const ofYear = periods.filter(
    ({ startsOn }) => startsOn !== null && (benefitYear === null || startsOn === `${benefitYear}-01-01`)
  )
  const chosen = ofYear.length > 0 ? ofYear : periods
  const [first] = [...chosen.filter(({ endsOn }) => endsOn !== null), ...chosen]
  if (!first) return { ...MISSING, value: null }
  const isOfOthers = benefitYear !== null && ofYear.length === 0
  const contradicted = chosen.some(
    ({ startsOn, endsOn }) =>
      startsOn !== first.startsOn || (endsOn !== null && first.endsOn !== null && endsOn !== first.endsOn)
  )
  const isOpen = contradicted || isOfOthers
  if (isOpen) {
    notice.doubt(
      'cover',
      contradicted ? 'several-figures' : 'group-not-clear',
      chosen.flatMap((period) => (period.startsOn === null ? [] : [notice.candidate(period.startsOn, period)]))
    )
  }
  const evidence = notice.evidence(first.sentence, first.start, first.end, isOpen ? 'doubtful' : 'read')
  return { ...evidence, value: isOpen ? null : { startsOn: first.startsOn, endsOn: first.endsOn } }
}

/** 从1月1日起享受待遇，到12月31日为止. */
function endBehind(finding: DateFinding | DateRange, sentence: AnalysedSentence): DateFinding | null {
  const next = sentence.findings.find(
    (other) => other.start > finding.start && (other.kind === 'date' || other.kind === 'range')
  )
  return next?.kind === 'date' && next.tail === 'until' && dateRoleOf(next, sentence) === 'cover' ? next : null
}

function periodOf(finding: DateFinding | DateRange, sentence: AnalysedSentence): Period[] {
  if (
    dateRoleOf(finding, sentence) !== 'cover' ||
    has(sentence, 'birth', 'firstOfNextMonth', 'fromPayment', 'dayAfter', 'fromEvent')
  )
    return []
  if (groupOf(finding, sentence) !== 'all' && groupOf(finding, sentence) !== 'other') return []
  if (cueBefore(sentence, ['supplementary', 'late', 'midYear', 'wait', 'fixedWait'], finding.start)) return []
  const from = finding.kind === 'range' ? finding.from : finding
  const to = finding.kind === 'range' ? finding.to : null
  if (!from || (finding.kind === 'date' && (finding.tail === 'before' || finding.tail === 'until'))) return []
  const startsOn = resolve(from, 'first', NO_ANCHOR).date
  const last = to ?? endBehind(finding, sentence)
  const endsOn = last ? resolve(last, 'last', { year: from.year, month: from.month }).date : null
  return startsOn === null ? [] : [{ startsOn, endsOn, sentence, start: finding.start, end: finding.end }]
}
