/** Groups with days of their own: newborns, discharged soldiers, people whose employee insurance ended. */
import type { EventKind, Span } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import type { SpecialGroupFact } from '../facts'
import type { ReadFields } from '../reading'
import type { Cue } from '../vocabulary/cues'
import { cuesOf, textBetween } from './context'

const EVENTS: Partial<Record<Cue, EventKind>> = {
  birth: 'birth',
  welfare: 'welfare-admission',
  employeeEnded: 'employee-insurance-ended',
  discharge: 'military-discharge',
  draftReturn: 'draft-return',
  prison: 'prison-release',
  correction: 'community-correction'
}

interface Draft extends SpecialGroupFact {
  sentence: AnalysedSentence
  start: number
  end: number
}

/** Only what says within how many days, or from when one is covered, tells something of a group. */
export function readSpecialGroups(notice: Analysed): ReadFields['specialGroups']['value'] {
  const drafts: Draft[] = []
  for (const sentence of notice.sentences) {
    const named = cuesOf(sentence.findings)
      .flatMap(({ cue, start }) => (EVENTS[cue] === undefined ? [] : [{ event: EVENTS[cue], start }]))
      .filter(({ event }, index, all) => all.findIndex((other) => other.event === event) === index)
    const [first] = named
    if (!first || /^(?:除|但)[^，]{0,30}外/.test(sentence.text)) continue
    const coverFrom = coverFromOf(sentence, first.start)
    for (const { event, start } of named) {
      // 退役后60日内、中断后90日内: each has the days that stand behind it.
      const within = withinOf(sentence, start)
      if (within === null && coverFrom === null) continue
      const known = drafts.find((draft) => draft.event === event)
      if (
        known &&
        (known.within === null || within === null || same(known.within, within)) &&
        (known.coverFrom === null || coverFrom === null || known.coverFrom === coverFrom)
      ) {
        known.within ??= within
        known.coverFrom ??= coverFrom
        notice.evidence(sentence, first.start, sentence.end)
        continue
      }
      if (known) {
        notice.evidence(sentence, first.start, sentence.end)
        continue
      }
      drafts.push({ event, within, coverFrom, sentence, start: first.start, end: sentence.end })
    }
  }
  return drafts.map(({ event, within, coverFrom, sentence, start, end }) => ({
    event,
    within,
    coverFrom,
    ...notice.evidence(sentence, start, end)
  }))
}

function same(a: Span, b: Span): boolean {
  return a.count === b.count && a.unit === b.unit
}

function withinOf(sentence: AnalysedSentence, from: number): Span | null {
  for (const finding of sentence.findings) {
    if (finding.kind !== 'duration' || finding.start < from) continue
    const before = textBetween(sentence, finding.start - 14, finding.start)
    const after = textBetween(sentence, finding.end, finding.end + 6)
    if (/户口|户籍登记|上户|出生医学证明/.test(textBetween(sentence, finding.end, finding.end + 12))) continue
    if (
      /^(?:（含[^（）]{0,6}）)?(?:以|之)?内/.test(after) &&
      /(?:出生|断保|之日起|起|后|终止|中断|释放|退役|之日|停保|离开|日起的?|断保、?在|中断缴费|，|、|在)$/.test(before)
    )
      return finding.span
  }
  return null
}

function coverFromOf(sentence: AnalysedSentence, from: number): SpecialGroupFact['coverFrom'] {
  const words = textBetween(sentence, from, sentence.end)
  if (!/享受|报|待遇|纳入/.test(words)) return null
  if (
    /(?:出生|断保|中断|终止|机构|释放|退役|停保)[^，。；]{0,4}(?:之日|当日|当天|日|时)起?[^，。；]{0,24}/.test(words) &&
    /[自从][^，。；]{0,16}(?:出生|断保|中断|终止|机构|释放|退役|停保)[^，。；]{0,4}(?:之日|当日|日|时)|出生[^，。；]{0,2}(?:之日|当日)起(?:所发生|发生|即可|可|享受|都能|就能)/.test(
      words
    )
  )
    return 'event'
  if (/(?:缴费|参保|到账|参保缴费)[^，。；]{0,4}(?:之日|当日|当天)/.test(words)) return 'payment'
  if (/1月1日起?(?:享受|开始享受|可)/.test(words)) return 'benefit-year'
  return null
}
