/**
 * An own notice as a short ASCII text, to be sent to somebody: codes, days and amounts, and nothing else. No channel, no
 * phone number, no link and no word of the sender's can be in it, so that nobody is sent to a false payee.
 *
 * `BDB1.` and the values one after the other, parted by dots: numbers to the base of 36, days as their distance from the
 * first day of the benefit year, nothing for `null`, the length before each list; then a checksum, against accidents.
 */
import nacl from 'tweetnacl'
import * as v from 'valibot'
import { addDays, daysBetween, firstDayOf, type CivilDate, type EventKind, type Span, type Tier } from '@/calculator'
import type { CoverStartFact, Group, NoticeFacts, SpecialGroupFact, SubsidyFact, WindowFact } from '@/notice/facts'
import type { OwnNotice } from './own-notice'
import { checkOwnNotice, type OwnNoticeLimits, type OwnNoticeProblem } from './own-notice-check'
import { ownNoticeSchema } from './own-notice-schema'

const VERSION = 1

/** What a code may have at most; the fullest notice that we know takes half of it. */
const MOST_CODE_CHARACTERS = 1500
/** A text to look for a code in. */
const MOST_TEXT_CHARACTERS = 20_000

export type OwnNoticeFault =
  | { code: 'too-large'; characters: number; limit: number }
  /** There is no code of this app in it. */
  | { code: 'not-ours' }
  | { code: 'other-version'; version: number }
  | { code: 'damaged' }
  | { code: 'implausible'; problems: OwnNoticeProblem[] }

/** Why a text that somebody sent was not taken over. */
export class OwnNoticeCodeError extends Error {
  override readonly name = 'OwnNoticeCodeError'

  constructor(readonly fault: OwnNoticeFault) {
    super(fault.code)
  }
}

// The orders below are part of version 1: they may only grow.
const TIERS: readonly Tier[] = ['standard', 'tier-1', 'tier-2']
const KINDS: readonly WindowFact['kind'][] = ['concentrated', 'supplementary', 'mid-year', 'late']
const STARTS = ['benefit-year', 'first-of-next-month', 'payment', 'day-after-payment'] as const
const FROM = ['event', 'payment', 'benefit-year'] as const
const EVENTS: readonly EventKind[] = [
  'birth',
  'welfare-admission',
  'employee-insurance-ended',
  'military-discharge',
  'draft-return',
  'prison-release',
  'community-correction'
]
const GROUPS: Readonly<Record<string, Group>> = { A: 'all', S: 'student', U: 'university', O: 'other' }

/** The code of an own notice: letters, digits, dots and hyphens, fit for an address as it is. */
export function encodeOwnNotice({ region, benefitYear, notice, facts }: OwnNotice): string {
  const write = new Writer(benefitYear)
  const values = [region, number36(benefitYear), write.day(notice.issuedOn), ...write.facts(facts)]
  const body = `BDB${VERSION}.${values.join('.')}`
  return `${body}.${checksumOf(body)}`
}

/** The code within a text with words around it; `null`: there is none. Throws OwnNoticeCodeError `too-large`. */
export function findOwnNoticeCode(text: string): string | null {
  if (text.length > MOST_TEXT_CHARACTERS) throw tooLarge(text, MOST_TEXT_CHARACTERS)
  return /BDB\d{1,3}\.[A-Za-z0-9.-]+/.exec(text)?.[0] ?? null
}

/**
 * What a code says, as an own notice that was received: without quotes and without what its notice is called, and with no
 * rule standing in before the resident says so. Throws OwnNoticeCodeError.
 */
export function decodeNotice(
  code: string,
  { id, keptOn }: Pick<OwnNotice, 'id' | 'keptOn'>,
  limits: OwnNoticeLimits
): OwnNotice {
  if (code.length > MOST_CODE_CHARACTERS) throw tooLarge(code, MOST_CODE_CHARACTERS)
  const [, version, values = '', checksum] = /^BDB(\d{1,3})\.([A-Za-z0-9.-]*)\.([0-9a-f]{8})$/.exec(code) ?? []
  if (version === undefined) {
    throw new OwnNoticeCodeError({ code: /^BDB\d{1,3}\./.test(code) ? 'damaged' : 'not-ours' })
  }
  if (Number(version) !== VERSION) throw new OwnNoticeCodeError({ code: 'other-version', version: Number(version) })
  if (checksumOf(`BDB${version}.${values}`) !== checksum) throw new OwnNoticeCodeError({ code: 'damaged' })
  const read = readNotice(values.split('.'))
  const received = v.safeParse(ownNoticeSchema, {
    ...read,
    id,
    keptOn,
    origin: 'received',
    quotes: {},
    standIn: 'none'
  })
  if (!received.success) throw new OwnNoticeCodeError({ code: 'damaged' })
  const problems = checkOwnNotice(received.output, limits)
  if (problems.length > 0) throw new OwnNoticeCodeError({ code: 'implausible', problems })
  return received.output
}

function tooLarge({ length: characters }: string, limit: number): OwnNoticeCodeError {
  return new OwnNoticeCodeError({ code: 'too-large', characters, limit })
}

/** The first eight hexadecimal digits of the SHA-512 of an ASCII text. */
function checksumOf(ascii: string): string {
  const bytes = Uint8Array.from(ascii, (character) => character.charCodeAt(0))
  return Array.from(nacl.hash(bytes).slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function number36(value: number | null): string {
  return value === null ? '' : value.toString(36)
}

class Writer {
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

/** As far as it can be read: the schema says whether it is an own notice. */
function readNotice(values: readonly string[]) {
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
