/** The windows found so far: what is told twice becomes one, and what contradicts itself is asked about. */
import { firstDayOf, type Span } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import type { DateFinding, DateRange } from '../findings'
import type { Resolved } from './calendar'
import { pieceOf, textBetween } from './context'
import { groupOf, namesSeveral } from './whom'
import { contradicts, isTwin, newDraft, type Draft } from './window-draft'
import { kindSaid } from './window-dates'
import type { KnownYears } from './year'

export class WindowList {
  readonly all: Draft[] = []

  constructor(
    private readonly notice: Analysed,
    private readonly years: KnownYears
  ) {}

  /** The window that these days are of: a new one, or one that is known already. */
  add(
    date: DateFinding | DateRange,
    opening: Resolved | null,
    closing: Resolved | null,
    sentence: AnalysedSentence
  ): Draft {
    const piece = pieceOf(sentence, date)
    const after = textBetween(sentence, date.end, Math.min(sentence.end, date.end + 16))
    const said = kindSaid(date, sentence, after)
    const inYear =
      opening?.date !== null &&
      opening !== null &&
      this.years.benefitYear !== null &&
      opening.date >= firstDayOf(this.years.benefitYear)
    const kind = said ?? (inYear ? 'supplementary' : 'concentrated')
    const group = namesSeveral(date, sentence) ? 'all' : groupOf(date, sentence)
    const previous = this.all[this.all.length - 1]
    // 10月1日开始，12月31日截止 are one window.
    if (
      previous &&
      closing &&
      !opening &&
      previous.closesOn === null &&
      !previous.open.some(({ path }) => path === 'closesOn') &&
      (previous.opensOn !== null || previous.open.some(({ path }) => path === 'opensOn')) &&
      previous.kind === kind &&
      previous.group === (group ?? 'all') &&
      sentence.index - previous.sentence.index <= 2
    ) {
      this.settle(previous, 'closesOn', closing, date)
      if (previous.sentence === sentence) previous.end = date.end
      return previous
    }
    const draft: Draft = {
      ...newDraft(kind, sentence, piece.start, Math.max(date.end, piece.start)),
      named: said !== undefined,
      group: group ?? 'all',
      groupClear: group !== null
    }
    if (opening) this.settle(draft, 'opensOn', opening, date)
    if (closing) this.settle(draft, 'closesOn', closing, date)
    const known = this.all.find((other) => isTwin(other, draft))
    if (known) {
      known.opensOn ??= draft.opensOn
      known.closesOn ??= draft.closesOn
      this.notice.evidence(sentence, draft.start, draft.end)
      return known
    }
    const other = this.all.find((one) => contradicts(one, draft))
    if (other) {
      this.contradict(other, draft, date)
      return other
    }
    this.all.push(draft)
    return draft
  }

  /** Two last days of one window: neither is taken. */
  private contradict(known: Draft, draft: Draft, at: { start: number; end: number }): void {
    this.notice.evidence(draft.sentence, draft.start, draft.end)
    const open = known.open.find(({ path }) => path === 'closesOn')
    const candidates =
      open?.candidates ?? (known.closesOn === null ? [] : [this.notice.candidate(known.closesOn, known)])
    if (draft.closesOn !== null && !candidates.some(({ value }) => value === draft.closesOn)) {
      candidates.push(this.notice.candidate(draft.closesOn, at))
    }
    known.closesOn = null
    if (!open) known.open.push({ path: 'closesOn', because: 'contradiction', candidates })
  }

  private settle(
    draft: Draft,
    path: 'opensOn' | 'closesOn',
    { date, because, candidates }: Resolved,
    at: { start: number; end: number }
  ): void {
    draft[path] = date
    if (because !== null) {
      draft.open.push({ path, because, candidates: candidates.map((value) => this.notice.candidate(value, at)) })
    }
  }

  /** Late payers are spoken of, and no day is named for them. */
  addLate(sentence: AnalysedSentence, start: number, end: number): Draft {
    const draft = { ...newDraft('late', sentence, start, end), isAfterInTime: namesInTime(sentence, { start, end }) }
    this.all.push(draft)
    return draft
  }

  /**
   * 集中缴费期结束后参保的，等待期3个月，补缴期至2月28日: whoever comes after the window in time pays in the ones that
   * follow it, on those terms where they say none of their own. Without such a window there is no day to pay by.
   */
  settleLate(wait: Span | null): void {
    const isDated = ({ opensOn, closesOn, open }: Draft) =>
      opensOn !== null || closesOn !== null || open.some(({ path }) => path !== 'waiting')
    const later = this.all.filter((draft) => draft.kind !== 'concentrated' && isDated(draft))
    for (const late of this.all.filter((draft) => draft.kind === 'late' && !isDated(draft))) {
      const following = later.filter(
        (draft) => draft.group === late.group && (late.isAfterInTime || isOfOnePassage(late, draft))
      )
      if (following.length === 0) continue
      this.all.splice(this.all.indexOf(late), 1)
      this.notice.evidence(late.sentence, late.start, late.end)
      for (const draft of following) takeTerms(draft, late)
    }
    for (const draft of later) if (saysNothingOfWaiting(draft)) draft.waiting = wait
  }

  /** A window without a name that follows another one is no concentrated one any more. */
  order(): void {
    for (const draft of this.all) {
      if (draft.kind !== 'concentrated' || draft.opensOn === null) continue
      const earlier = this.all.some(
        (other) =>
          other !== draft &&
          other.groupClear &&
          other.kind === 'concentrated' &&
          other.group === draft.group &&
          other.closesOn !== null &&
          draft.opensOn !== null &&
          other.closesOn < draft.opensOn
      )
      if (earlier) draft.kind = draft.plus || draft.waiting ? 'late' : 'supplementary'
    }
  }
}

/** 未在集中参保期内参保的, 集中缴费期结束后: they name the window in time. 逾期 may be after whatever was spoken of last. */
export function namesInTime(sentence: AnalysedSentence, { start, end }: { start: number; end: number }): boolean {
  return /集中/.test(textBetween(sentence, start, end))
}

function isOfOnePassage(late: Draft, draft: Draft): boolean {
  const { paragraph, clause } = draft.sentence
  const isBefore = late.sentence.index <= draft.sentence.index
  return isBefore && (late.sentence.paragraph === paragraph || (clause !== null && late.sentence.clause === clause))
}

function saysNothingOfWaiting({ waiting, saysNoWait, coverStarts }: Draft): boolean {
  return waiting === null && !saysNoWait && coverStarts === null
}

function takeTerms(draft: Draft, late: Draft): void {
  if (saysNothingOfWaiting(draft)) draft.waiting = late.waiting
  if (!draft.plus && draft.prices.length === 0) {
    draft.plus = late.plus
    draft.prices.push(...late.prices)
  }
  if (late.sentence === draft.sentence) draft.start = Math.min(draft.start, late.start)
}
