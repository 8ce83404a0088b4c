/** The figures of a notice as the values of a code, one after the other. */
import { daysBetween, firstDayOf, type CivilDate, type Span } from '@/calculator'
import type { CoverStartFact, Group, NoticeFacts, SubsidyFact, WindowFact } from '@/notice/facts'
import { EVENTS, FROM, GROUPS, KINDS, STARTS, TIERS } from './orders'

export function number36(value: number | null): string {
  return value === null ? '' : value.toString(36)
}

export class Writer {
  constructor(private readonly benefitYear: number) {}

  facts({
    premiums,
    fiscalSubsidies,
    windows,
    cover,
    waiting,
    bonus,
    subsidies,
    specialGroups
  }: NoticeFacts): string[] {
    const { fixed, variable, repair, floor } = waiting
    const { afterYears, continuousFen, zeroClaimFen, limitFen, limitPercent, lapseFen } = bonus
    return [
      ...list(premiums, ({ tier, group, fen }) => [of(TIERS, tier), groupCode(group), number36(fen)]),
      ...list(fiscalSubsidies, ({ group, fen }) => [groupCode(group), number36(fen)]),
      ...list(windows, (window) => this.window(window)),
      this.day(cover.startsOn),
      this.day(cover.endsOn),
      span(fixed),
      span(variable),
      span(repair),
      span(floor),
      number36(floor?.missedYears ?? null),
      ...[afterYears, continuousFen, zeroClaimFen, limitFen, limitPercent, lapseFen].map(number36),
      ...list(subsidies, ({ identities, tier, grant, paysFen }) => [
        ...list(identities, (id) => [id]),
        of(TIERS, tier),
        grantCode(grant),
        number36(paysFen)
      ]),
      ...list(specialGroups, ({ event, within, coverFrom }) => [
        of(EVENTS, event),
        span(within),
        coverFrom === null ? '' : of(FROM, coverFrom)
      ])
    ]
  }

  day(date: CivilDate | null): string {
    return date === null ? '' : number36(daysBetween(firstDayOf(this.benefitYear), date))
  }

  private window({ kind, group, opensOn, closesOn, fen, plusFiscalSubsidy, waiting, coverStarts }: WindowFact) {
    return [
      of(KINDS, kind),
      groupCode(group),
      this.day(opensOn),
      this.day(closesOn),
      number36(fen),
      plusFiscalSubsidy ? '1' : '',
      span(waiting),
      this.start(coverStarts)
    ]
  }

  /** A word by its number, a date by its days after a `D`. */
  private start(starts: CoverStartFact): string {
    if (starts === null) return ''
    return typeof starts === 'string' ? of(STARTS, starts) : `D${this.day(starts.date)}`
  }
}

function list<T>(entries: readonly T[], write: (entry: T) => string[]): string[] {
  return [number36(entries.length), ...entries.flatMap(write)]
}

function of<T>(known: readonly T[], one: T): string {
  return number36(known.indexOf(one))
}

function groupCode(group: Group): string {
  return Object.keys(GROUPS).find((letter) => GROUPS[letter] === group) ?? group
}

function span(length: Span | null): string {
  return length === null ? '' : `${number36(length.count)}${length.unit === 'day' ? 'D' : 'M'}`
}

function grantCode(grant: SubsidyFact['grant']): string {
  switch (grant?.kind) {
    case undefined:
      return ''
    case 'full':
      return 'A'
    case 'share':
      return `P${number36(grant.percent)}`
    case 'fixed':
      return `F${number36(grant.fen)}`
  }
}
