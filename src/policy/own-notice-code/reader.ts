/** The values of a code as an own notice, as far as they can be read: whether it is one, the schema and the checks say. */
import { addDays, firstDayOf, type CivilDate, type EventKind, type Span } from '@/calculator'
import type { CoverStartFact, Group, SpecialGroupFact, SubsidyFact } from '@/notice/facts'
import { OwnNoticeCodeError } from './fault'
import { EVENTS, FROM, GROUPS, KINDS, STARTS, TIERS } from './orders'

/** As far as it can be read: the schema says whether it is an own notice. */
export function readNotice(values: readonly string[]) {
  const read = new Reader(values)
  const region = read.word()
  const benefitYear = read.number() ?? 0
  read.benefitYear = benefitYear
  const notice = { number: null, title: null, issuer: null, issuedOn: read.day() }
  const facts = {
    premiums: read.list(() => ({ tier: read.of(TIERS), group: read.group(), fen: read.number() })),
    fiscalSubsidies: read.list(() => ({ group: read.group(), fen: read.number() })),
    windows: read.list(() => ({
      kind: read.of(KINDS),
      group: read.group(),
      opensOn: read.day(),
      closesOn: read.day(),
      fen: read.number(),
      plusFiscalSubsidy: read.word() !== '',
      waiting: read.span(),
      coverStarts: read.start()
    })),
    cover: { startsOn: read.day(), endsOn: read.day() },
    waiting: waitingIn(read),
    bonus: {
      afterYears: read.number(),
      continuousFen: read.number(),
      zeroClaimFen: read.number(),
      limitFen: read.number(),
      limitPercent: read.number(),
      lapseFen: read.number()
    },
    subsidies: read.list(() => ({
      identities: read.list(() => read.word()),
      tier: read.of(TIERS),
      grant: read.grant(),
      paysFen: read.number()
    })),
    specialGroups: read.list((): { event: EventKind | null } & Omit<SpecialGroupFact, 'event'> => ({
      event: read.of(EVENTS),
      within: read.span(),
      coverFrom: read.of(FROM)
    }))
  }
  read.end()
  return { region, benefitYear, notice, facts }
}

function waitingIn(read: Reader) {
  const [fixed, variable, repair, floor] = [read.span(), read.span(), read.span(), read.span()]
  const missedYears = read.number()
  return { fixed, variable, repair, floor: floor && { missedYears, ...floor } }
}

/** Reads value after value; what cannot be read is damaged. Whether it can be, the schema and the checks say. */
class Reader {
  private next = 0
  benefitYear = 0

  constructor(private readonly values: readonly string[]) {}

  word(): string {
    const value = this.values[this.next]
    if (value === undefined) throw new OwnNoticeCodeError({ code: 'damaged' })
    this.next += 1
    return value
  }

  end(): void {
    if (this.next !== this.values.length) throw new OwnNoticeCodeError({ code: 'damaged' })
  }

  number(): number | null {
    const word = this.word()
    return word === '' ? null : parse36(word)
  }

  day(word = this.word()): CivilDate | null {
    return word === '' ? null : dayAfter(this.benefitYear, parse36(word))
  }

  list<T>(read: () => T): T[] {
    const count = this.number() ?? 0
    // More than there are values: nobody reads on to find out.
    if (count < 0 || count > this.values.length) throw new OwnNoticeCodeError({ code: 'damaged' })
    return Array.from({ length: count }, read)
  }

  of<T>(known: readonly T[]): T | null {
    const place = this.number()
    return place === null ? null : (known[place] ?? null)
  }

  group(): Group {
    const word = this.word()
    return GROUPS[word] ?? word
  }

  span(): Span | null {
    const word = this.word()
    const unit = word.endsWith('D') ? 'day' : 'month'
    return word === '' ? null : { count: parse36(word.slice(0, -1)), unit }
  }

  grant(): SubsidyFact['grant'] {
    const word = this.word()
    switch (word.slice(0, 1)) {
      case '':
        return null
      case 'A':
        return { kind: 'full' }
      case 'P':
        return { kind: 'share', percent: parse36(word.slice(1)) }
      default:
        return { kind: 'fixed', fen: parse36(word.slice(1)) }
    }
  }

  start(): CoverStartFact {
    const word = this.word()
    if (word === '') return null
    if (!word.startsWith('D')) return STARTS[parse36(word)] ?? null
    const date = this.day(word.slice(1))
    return date === null ? null : { date }
  }
}

/** Digits as `number36` writes them, and no more of them than a safe integer needs. */
function parse36(word: string): number {
  const value = /^-?[0-9a-z]{1,10}$/.test(word) ? parseInt(word, 36) : NaN
  if (!Number.isSafeInteger(value)) throw new OwnNoticeCodeError({ code: 'damaged' })
  return value
}

/** Days further off than these are no days of a notice, and years before the first or after the last have no calendar. */
const FARTHEST_DAYS = 2000

function dayAfter(benefitYear: number, days: number): CivilDate {
  const isYear = benefitYear >= 1000 && benefitYear <= 9990
  if (!isYear || Math.abs(days) > FARTHEST_DAYS) throw new OwnNoticeCodeError({ code: 'damaged' })
  return addDays(firstDayOf(benefitYear), days)
}
