/** When one may pay, and on which terms. */
import { firstDayOf, type Span } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import type { CoverStartFact } from '../facts'
import type { DateFinding, DateRange, Finding, Money } from '../findings'
import type { Cue } from '../vocabulary/cues'
import { NO_ANCHOR, resolve, type Anchor } from './calendar'
import { cueBefore, has, textBetween } from './context'
import { dateRoleOf } from './date-role'
import { isPartOfSum, roleOf } from './money-role'
import { tierOf } from './whom'
import type { Draft } from './window-draft'
import { anchorAfter, closes, insuredYearBefore, isFormer, isNear, isOfSome, KINDS, opens } from './window-dates'
import { namesInTime, WindowList } from './window-list'
import type { KnownYears } from './year'

export class Windows {
  private readonly list: WindowList
  /** Amounts that are what is paid in a window and not the premium. */
  readonly priced = new Set<Money>()
  private anchor: Anchor = NO_ANCHOR
  private anchoredIn: AnalysedSentence | undefined
  private current: Draft[] = []
  /** The sentence that names the kind of those spoken of. */
  private namedIn: AnalysedSentence | undefined
  private currentSentence: AnalysedSentence | undefined
  /** How long whoever does not pay in time waits, whatever the window. */
  private waitAfterInTime: Span | null = null

  constructor(
    private readonly notice: Analysed,
    private readonly years: KnownYears
  ) {
    this.list = new WindowList(notice, years)
    for (const sentence of notice.sentences) this.read(sentence)
    this.list.order()
    this.list.settleLate(this.waitAfterInTime)
  }

  get drafts(): readonly Draft[] {
    return this.list.all
  }

  private read(sentence: AnalysedSentence): void {
    const before = this.currentSentence
    if (!before || !this.goesOn(before, sentence)) this.current = []
    let anchor = this.anchor
    for (const finding of sentence.findings) {
      if (finding.kind === 'range' || finding.kind === 'date') {
        anchor = anchorAfter(finding, anchor)
        if (dateRoleOf(finding, sentence) === 'window') {
          const draft = this.draftOf(finding, sentence, this.anchorIn(sentence, finding))
          if (draft) this.current = [draft]
        } else if (dateRoleOf(finding, sentence) === 'cover') this.takeCover(finding, sentence)
      } else if (finding.kind === 'cue') this.take(finding, sentence)
      else if (finding.kind === 'duration') this.takeWait(finding, sentence)
      else if (finding.kind === 'money') this.takePrice(finding, sentence)
    }
    if (anchor !== this.anchor && this.current.length > 0) {
      this.anchor = anchor
      this.anchoredIn = sentence
    }
    this.currentSentence = sentence
  }

  /** A window is still spoken of in the sentences of its own clause or paragraph. */
  private goesOn(before: AnalysedSentence, sentence: AnalysedSentence): boolean {
    return (
      before.paragraph === sentence.paragraph ||
      (before.clause !== null && before.clause === sentence.clause && !sentence.alone)
    )
  }

  /** Where a date takes its year from: dates before it in the sentence, else the windows before it. */
  private anchorIn(sentence: AnalysedSentence, until: Finding): Anchor {
    let anchor = NO_ANCHOR
    for (const finding of sentence.findings) {
      if (finding === until) break
      if (finding.kind === 'range' || finding.kind === 'date') anchor = anchorAfter(finding, anchor)
    }
    const near = this.anchoredIn && isNear(this.anchoredIn, sentence)
    return anchor.year === null && near ? this.anchor : anchor
  }

  private draftOf(date: DateFinding | DateRange, sentence: AnalysedSentence, anchor: Anchor): Draft | null {
    if (isOfSome(date, sentence, this.currentSentence) || isFormer(date, sentence) || this.isPast(date, sentence))
      return null
    if (isOneOfMonths(date, sentence)) return null
    const from = date.kind === 'range' ? date.from : opens(date, sentence) ? date : null
    const to = date.kind === 'range' ? date.to : from ? null : date
    if (!from && to && date.kind === 'date' && !closes(date, sentence)) {
      // 2月份缴费的: a whole month, or a day that says nothing of a window.
      if (date.day !== null || date.part !== null) return null
      return this.list.add(
        date,
        resolve(date, 'first', anchor, this.years.likely(date)),
        resolve(date, 'last', anchor, this.years.likely(date)),
        sentence
      )
    }
    const opening = from ? resolve(from, 'first', anchor, this.years.likely(from)) : null
    const after = from ? anchorAfter(from, anchor) : anchor
    const closing = to
      ? resolve(
          to,
          'last',
          from && opening?.date === null && from.year === null ? NO_ANCHOR : after,
          this.years.likely(to)
        )
      : null
    return this.list.add(date, opening, closing, sentence)
  }

  /** One pays for a year in the year before, or in it: what was collected earlier was for another. */
  private isPast(date: DateFinding | DateRange, sentence: AnalysedSentence): boolean {
    const { year } = date.kind === 'range' ? date.to : date
    const from = date.kind === 'range' ? date.from?.year : year
    const { benefitYear } = this.years
    const named = insuredYearBefore(date, sentence)
    if (benefitYear !== null && named !== null && named < benefitYear) return true
    return benefitYear !== null && (year ?? from ?? benefitYear) < benefitYear - 1
  }

  /** A cue in the stream: another window is spoken of, or one of its terms. */
  private take({ cue, start, end }: { cue: Cue; start: number; end: number }, sentence: AnalysedSentence): void {
    const kind = KINDS[cue]
    if (
      kind &&
      !this.current.some((draft) => draft.sentence === sentence && draft.start <= start && start <= draft.end)
    ) {
      if (cue === 'concentrated' && !namesInTime(sentence, { start, end })) return
      const named = this.drafts.filter((draft) => draft.kind === kind)
      this.current = named
      this.namedIn = sentence
      if (named.length === 0 && kind === 'late' && this.bringsTerms(sentence, end))
        this.current = [this.list.addLate(sentence, start, end)]
      return
    }
    if (cue === 'noWait') for (const draft of this.current) draft.saysNoWait = true
    if (cue === 'plus')
      for (const draft of this.current) if (draft.kind !== 'concentrated') this.extend(draft, sentence, end).plus = true
    if (cue === 'firstOfNextMonth' || cue === 'fromPayment' || cue === 'dayAfter') {
      if (!has(sentence, 'cover') || this.waits(sentence, end)) return
      const starts =
        cue === 'firstOfNextMonth' ? 'first-of-next-month' : cue === 'fromPayment' ? 'payment' : 'day-after-payment'
      for (const draft of this.current)
        if (draft.waiting === null) this.extend(draft, sentence, end).coverStarts ??= starts
    }
  }

  private waits(sentence: AnalysedSentence, after: number): boolean {
    return sentence.findings.some(({ kind, start }) => kind === 'duration' && start >= after && start - after < 20)
  }

  /** Late payers are spoken of, and what they pay or how long they wait. */
  private bringsTerms(sentence: AnalysedSentence, after: number): boolean {
    return sentence.findings.some(
      (finding) =>
        finding.start >= after &&
        ((finding.kind === 'cue' && finding.cue === 'plus') ||
          (finding.kind === 'money' &&
            ['premium', 'likely-premium', 'total'].includes(roleOf(finding, sentence).role)) ||
          (finding.kind === 'duration' && !has(sentence, 'lapse') && has(sentence, 'wait', 'fixedWait')))
    )
  }

  private extend(draft: Draft, sentence: AnalysedSentence, end: number): Draft {
    if (draft.sentence === sentence) draft.end = Math.max(draft.end, end)
    else this.notice.evidence(sentence, sentence.start, sentence.end)
    return draft
  }

  private takeWait(duration: Finding & { kind: 'duration' }, sentence: AnalysedSentence): void {
    const lapse = cueBefore(sentence, ['moreLapse', 'longLapse', 'repair', 'birth', 'variableWait'], duration.start)
    if (lapse && !(lapse.cue === 'repair' && followsDate(lapse, sentence))) return
    const isWait =
      has(sentence, 'wait', 'fixedWait') ||
      /^(?:后|之?后|期满后)/.test(textBetween(sentence, duration.end, duration.end + 6)) ||
      /满$/.test(textBetween(sentence, duration.start - 1, duration.start))
    if (!isWait) return
    const late = cueBefore(sentence, ['late'], duration.start)
    if (late && namesInTime(sentence, late)) this.waitAfterInTime ??= duration.span
    for (const draft of this.current.filter(({ kind }) => kind !== 'concentrated')) {
      this.extend(draft, sentence, duration.end).waiting ??= duration.span
      // 满3个月的次月起: longer by as much of a month as is left then, which no length says.
      if (/^(?:后)?的?(?:次|下个?)月/.test(textBetween(sentence, duration.end, duration.end + 6))) {
        const candidates = [this.notice.candidate(duration.span, duration)]
        draft.open.push({ path: 'waiting', because: 'loose-wording', candidates })
      }
    }
  }

  private takeCover(date: DateFinding | DateRange, sentence: AnalysedSentence): void {
    const first = date.kind === 'range' ? date.from : date
    if (!first || first.tail === 'before' || first.tail === 'until') return
    const starts = resolve(first, 'first', this.anchorIn(sentence, date)).date
    // What begins before the year does is for some only: 新生自9月1日起享受.
    const { benefitYear } = this.years
    if (starts === null || (benefitYear !== null && starts < firstDayOf(benefitYear))) return
    const value: CoverStartFact = starts.slice(5) === '01-01' ? 'benefit-year' : { date: starts }
    for (const draft of this.current)
      if (draft.waiting === null) this.extend(draft, sentence, date.end).coverStarts ??= value
  }

  private takePrice(money: Money, sentence: AnalysedSentence): void {
    const { role } = roleOf(money, sentence)
    if (role !== 'premium' && role !== 'likely-premium' && role !== 'total') return
    // 个人缴费420元加上财政补助730元，合计1150元: what is paid in the window is the sum.
    if (role === 'premium' && isPartOfSum(money, sentence)) return
    const late = this.current.filter(
      (draft) => draft.kind !== 'concentrated' && (draft.sentence === sentence || this.namedIn === sentence)
    )
    for (const draft of late) {
      this.extend(draft, sentence, money.end).prices.push({
        tier: tierOf(money, sentence) ?? 'standard',
        fen: money.fen,
        money
      })
      if (role === 'total') draft.plus = true
    }
    if (late.length > 0) this.priced.add(money)
  }
}

/** 1月1日至2月28日补缴的: who pays late, not what is repaid. */
function followsDate({ start }: { start: number }, sentence: AnalysedSentence): boolean {
  return sentence.findings.some(
    ({ kind, end }) => (kind === 'date' || kind === 'range') && end <= start && start - end <= 3
  )
}

/** 1月、2月缴费的: months told one by one are terms of a window, and none of them is one. */
function isOneOfMonths(date: DateFinding | DateRange, sentence: AnalysedSentence): boolean {
  return (
    date.kind === 'date' &&
    date.day === null &&
    (/月份?[、和及]$/.test(textBetween(sentence, date.start - 3, date.start)) ||
      /^份?[、和及]\d{1,2}月/.test(textBetween(sentence, date.end, date.end + 5)))
  )
}
