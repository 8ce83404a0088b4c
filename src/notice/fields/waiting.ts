/** What a lapse costs: the fixed and the variable wait, what repaying takes off, and the least that is left. */
import type { Span } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import { MISSING } from '../analysed'
import type { WaitingFact } from '../facts'
import type { Duration, Finding } from '../findings'
import type { ReadField } from '../reading'
import { cueBefore, cuesAbove, cuesOf, has, pieceOf, textBetween } from './context'

type Part = keyof WaitingFact

interface Found {
  part: Part
  span: Span
  missedYears: number
  loose: boolean
  sentence: AnalysedSentence
  finding: Duration
}

const PARTS: readonly Part[] = ['fixed', 'variable', 'repair', 'floor']

export function readWaiting(notice: Analysed): ReadField<WaitingFact> {
  const found = notice.sentences.flatMap((sentence, index) => partsIn(sentence, notice.sentences[index - 1]))
  const [first] = found
  if (!first) return { ...MISSING, value: null }
  const value: WaitingFact = { fixed: null, variable: null, repair: null, floor: null }
  let doubtful = false
  for (const part of PARTS) {
    const same = found.filter((one) => one.part === part)
    const [one] = same
    if (!one) continue
    for (const { sentence, finding } of same) notice.evidence(sentence, finding.start, finding.end)
    const differ = same.some(({ span }) => !isSame(span, one.span))
    if (differ || one.loose) {
      doubtful = true
      notice.doubt(
        `waiting.${part}`,
        differ ? 'several-figures' : 'loose-wording',
        same.map(({ span, missedYears, finding }) =>
          notice.candidate(part === 'floor' ? { missedYears, ...span } : span, finding)
        )
      )
    } else if (part === 'floor') value.floor = { missedYears: one.missedYears, ...one.span }
    else value[part] = one.span
  }
  return {
    ...notice.evidence(first.sentence, first.sentence.start, first.sentence.end, doubtful ? 'doubtful' : 'read'),
    value
  }
}

const DAYS_OF_MONTH = 30

function isSame(a: Span, b: Span): boolean {
  return daysOf(a) === daysOf(b)
}

function daysOf({ count, unit }: Span): number {
  return unit === 'month' ? count * DAYS_OF_MONTH : count
}

function partsIn(sentence: AnalysedSentence, before: AnalysedSentence | undefined): Found[] {
  const durations = sentence.findings.filter((finding): finding is Duration => finding.kind === 'duration')
  return durations.flatMap((finding) => {
    const part = partOf(finding, sentence, before)
    if (part === null) return []
    const loose = looseBefore(finding, sentence, part)
    return [{ part, span: finding.span, missedYears: missedYearsBefore(sentence, finding), loose, sentence, finding }]
  })
}

function partOf(finding: Duration, sentence: AnalysedSentence, before: AnalysedSentence | undefined): Part | null {
  const piece = pieceOf(sentence, finding)
  const wait = has(sentence, 'wait', 'fixedWait', 'variableWait')
  const cue = cueBefore(
    sentence,
    [
      'moreLapse',
      'longLapse',
      'repair',
      'fixedWait',
      'variableWait',
      'lapse',
      'late',
      'wait',
      'birth',
      'employeeEnded',
      'supplementary'
    ],
    finding.start
  )
  const above = [
    ...cuesAbove(sentence),
    ...(before?.paragraph === sentence.paragraph ? cuesOf(before.findings).map(({ cue: one }) => one) : [])
  ]
  if (!wait && !above.some((one) => one === 'wait' || one === 'fixedWait' || one === 'variableWait')) return null
  const least = /(?:不少于|不低于|不得少于|不得低于|至少|最低|最少|最短)[也要都得]{0,3}[^，]{0,4}$/.test(
    textBetween(sentence, piece.start, finding.start)
  )
  if (least && missedYearsBefore(sentence, finding) > 1) return 'floor'
  if (has(sentence, 'longLapse') && (least || missedYearsBefore(sentence, finding) > 1)) return least ? 'floor' : null
  if (cue?.cue === 'birth' || cue?.cue === 'employeeEnded' || cue?.cue === 'supplementary') return null
  const words = textBetween(sentence, sentence.start, finding.start)
  if (
    /每(?:多)?补缴[^。；]{0,30}$/.test(words) ||
    (/补缴/.test(words) && /(?:减少|缩短|抵|扣减|减)[^。；，到至为]{0,12}$/.test(words))
  )
    return 'repair'
  if (
    /(?:(?:断保|断缴)每(?:多|增加)|每(?:多|再|增加)?(?:断保|断缴|中断|断|1年断)|多断|每增加1年)[^。；]{0,60}$/.test(
      words
    ) &&
    /(?:增加|延长|加|多)[^。；]{0,24}$/.test(words)
  )
    return 'variable'
  if (cue?.cue === 'variableWait') return /(?:增加|延长)/.test(words) ? 'variable' : null
  if (cue?.cue === 'fixedWait' || fixedBehind(sentence, finding))
    return speaksOfLapse(sentence) || !has(sentence, 'supplementary', 'midYear', 'late') ? 'fixed' : null
  return speaksOfLapse(sentence) && has(sentence, 'wait') ? 'fixed' : null
}

function fixedBehind(sentence: AnalysedSentence, finding: Finding): boolean {
  return cuesOf(sentence.findings).some(
    ({ cue, start }) => cue === 'fixedWait' && start >= finding.end && start - finding.end <= 8
  )
}

/** A wait that paying late brings is the window's; one for who has lapsed is the rule. */
function speaksOfLapse(sentence: AnalysedSentence): boolean {
  const lapsed = (text: string) => /断保|断缴|中断|(?:未|没有?)(?:连续|参保|参加)/.test(text)
  if (lapsed(sentence.text)) return true
  return !has(sentence, 'supplementary', 'midYear', 'concentrated') && sentence.headings.some(lapsed)
}

function missedYearsBefore(sentence: AnalysedSentence, finding: Finding): number {
  let years = 0
  for (const other of sentence.findings) {
    if (other.start >= finding.start) break
    if (other.kind === 'years' && other.count > 1) years = other.count
  }
  return years
}

/** 断缴2年以上的，等待期150天: not the rule, but what it comes to for some. */
const OF_SOME_YEARS =
  /(?:断保|断缴|中断|未参保)(?:缴费|参保)?(?:达到?|满|超过|超)?(?:[2-9]|1\d)年[^。；]{0,16}$|(?:[2-9]|1\d)年(?:及?以上)?(?:断保|断缴|未参保)[^。；]{0,16}$/

function looseBefore(finding: Duration, sentence: AnalysedSentence, part: Part): boolean {
  const piece = pieceOf(sentence, finding)
  if (part === 'fixed' && OF_SOME_YEARS.test(textBetween(sentence, sentence.start, finding.start))) return true
  if (part === 'floor') return /原则上/.test(textBetween(sentence, sentence.start, finding.start))
  return cuesOf(sentence.findings).some(
    ({ cue, start, end }) => cue === 'loose' && start >= piece.start && end <= finding.start
  )
}
