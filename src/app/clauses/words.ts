/** A clause in words: what stands above its sentence on the page of a notice, in a search and on the sheet. */
import type { CoverStart, OrdinaryWindow, SpecialWindow, Subsidy } from '@/calculator'
import type { Clause, Policy, RuleId } from '@/policy'
import { channelKinds, longDate, months, policy as words, windows as windowNames } from '@/ui/text'
import { tierName, whoOf } from './names'

/** A figure and what it is of; a rule without a figure has but a label, and one that is all sentence has neither. */
export interface Line {
  label?: string | undefined
  value?: string | undefined
}

/** One line for most clauses; two where one sentence of a notice gives two figures. */
export function linesOf<R extends RuleId>({ rule, value, parent }: Clause<R>): Line[] {
  return LINES[rule](value, parent)
}

/** What clauses that are read together are told under: whom or what the first of them is for. */
export function groupTitle({ rule, value, parent }: Clause): string | undefined {
  switch (rule) {
    case 'windows':
      return value.kind === 'special' ? whoOf(value.group) : titleAmong(value, parent.windows)
    case 'afterWindows':
      return words.missedAll
    case 'eventCautions':
    case 'identityCautions':
      return words.otherEvents
    case 'registration':
      return words.allOf(value.cases.map((one) => words.cases[one]))
    case 'fiscalSubsidy.groups':
      return value.places
    default:
      return undefined
  }
}

/** An ordinary window, and whom it is for where that is not everybody. */
export function windowTitle({ kind, audience }: Pick<OrdinaryWindow, 'kind' | 'audience'>): string {
  return audience ? words.windowOf(windowNames[kind], words.audience[audience.of](whoOf(audience))) : windowNames[kind]
}

/** The same, with its months where another window of the notice would be called the same. */
function titleAmong(window: OrdinaryWindow, all: readonly OrdinaryWindow[]): string {
  const title = windowTitle(window)
  const isShared = all.filter((other) => windowTitle(other) === title).length > 1
  return isShared && window.opensOn !== null ? words.windowOf(title, months(window.opensOn, window.closesOn)) : title
}

const { labels } = words

const line = (label: string, value?: string | false): Line[] => [{ label, value: value || undefined }]
const only = (label: string) => () => line(label)
const sentence = (): Line[] => [{}]

const LINES: { [R in RuleId]: (value: Clause<R>['value'], parent: Clause<R>['parent']) => Line[] } = {
  notice: sentence,

  windows: (window) => line(labels.dates, window.kind === 'special' ? ownPeriodWords(window) : periodWords(window)),
  'windows.price': only(labels.price),
  'windows.price.own': ({ fen }) => line(labels.price, words.amount(fen)),
  'windows.price.subsidyBasis': only(labels.price),
  'windows.price.waiver': only(labels.price),
  'windows.waiting': ({ span }) => line(labels.waiting, words.span(span)),
  'windows.cover': (cover, { waiting }) => line(labels.cover, !waiting && startWords(cover)),
  'windows.exceptions': (exception) =>
    line(labels.exception(whoOf(exception)), exception.exemptFromWaiting && words.noWaiting),
  'windows.exceptions.priceBasis': only(labels.price),
  'windows.exceptions.cover': (cover, exception) => line(labels.exceptionCover(whoOf(exception)), startWords(cover)),
  'windows.exceptions.cautions': only(labels.caution),
  'windows.cautions': only(labels.caution),
  afterWindows: only(labels.missedAll),
  collectionStarts: only(labels.collectionStarts),
  collectionEndsBy: ({ date }) => line(labels.collectionEndsBy, longDate(date)),

  premiums: ({ students, tier, fen }) =>
    line(words.ofTier(students ? whoOf({ students }) : labels.premium, tierName(tier)), words.amount(fen)),
  premiumAtLeast: ({ fen }) => line(labels.premiumAtLeast, words.atLeast(words.amount(fen))),
  tierBasis: only(labels.tiers),
  fiscalShares: ({ from, fen }) => line(labels.fiscalShare(longDate(from)), words.amount(fen)),

  subsidies: (row, policy) =>
    line(whoOf(row), 'tiers' in row ? grantWords(row, policy) : words.nationalGrant[row.grant]),
  severalIdentities: only(labels.several),
  studentWithIdentity: only(labels.studentWithIdentity),
  unlistedIdentity: only(labels.unlisted),

  eventCautions: sentence,
  identityCautions: sentence,

  'lapse.fixed': ({ span }) => line(labels.fixed, words.span(span)),
  'lapse.variable': ({ span }) => line(labels.variable, words.span(span)),
  'lapse.floor': ({ missedYears, total }) => line(labels.floor(missedYears), words.span(total)),
  'lapse.repair': ({ perYear }) => line(labels.repair, words.span(perYear)),
  'lapse.startBasis': only(labels.start),
  'lapse.onceBasis': only(labels.once),
  'lapse.countsFromBasis': ({ countsFrom }) => line(labels.countsFrom, words.yearOf(countsFrom)),
  'lapse.uncounted': only(labels.countsFrom),
  'lapse.firstEnrolmentBasis': only(labels.firstEnrolment),
  lapseNotStated: only(labels.fixed),

  'bonus.countsFromBasis': ({ countsFrom }) => line(labels.countsFrom, words.yearOf(countsFrom)),
  'bonus.continuous': ({ afterYears, fen }) => line(labels.continuous(afterYears), words.raise(words.amount(fen))),
  'bonus.zeroClaim': ({ fen }) => line(labels.zeroClaim, words.raise(words.amount(fen))),
  'bonus.zeroClaim.usedBasis': only(labels.used),
  'bonus.limit': ({ fen }) => line(labels.limit, fen !== null && words.raise(words.amount(fen))),
  'bonus.lapse': ({ fen }) => line(labels.lapse, words.lower(words.amount(fen))),
  skipRaisesPrice: only(labels.skipping),

  'eligibility.covered': only(labels.covered),
  'eligibility.also': only(labels.covered),
  'eligibility.excluded': only(labels.excluded),

  registration: ({ where, papers, papersNeeded }) => {
    const bring = papersNeeded === 'any' ? words.anyOf(papers) : words.allOf(papers)
    const lines = [
      ...(where.length > 0 ? line(labels.where, words.allOf(where)) : []),
      ...(papers.length > 0 ? line(labels.papers, bring) : [])
    ]
    return lines.length > 0 ? lines : sentence()
  },
  channels: ({ kind, name, banks }) => line(channelKinds[kind], banks.length > 0 ? words.ofBanks(name, banks) : name),
  familyAccount: only(labels.familyAccount),

  benefits: (benefit) => {
    switch (benefit.kind) {
      case 'inpatient-share':
        return line(words.hospitals[benefit.hospital], words.about(benefit.aboutPercent))
      case 'outpatient-cap':
        return line(words.outpatientCap, words.perYear(words.amount(benefit.fenPerYear)))
      case 'other':
        return sentence()
    }
  },

  'refund.beforeCover': ({ reasons }) =>
    line(labels.beforeCover, words.allOf(reasons.map((reason) => words.refundReasons[reason]))),
  'refund.afterCover': only(labels.afterCover),

  fiscalSubsidy: (subsidy) =>
    'atLeastFen' in subsidy
      ? line(labels.fiscal(subsidy.year), words.atLeast(words.amount(subsidy.atLeastFen)))
      : [
          ...line(labels.fiscal(subsidy.year), words.amount(subsidy.fen)),
          ...(subsidy.centralFen === null ? [] : line(labels.central, words.amount(subsidy.centralFen)))
        ],
  'fiscalSubsidy.groups': ({ provinceFen, countyFen }) => [
    ...line(labels.province, words.amount(provinceFen)),
    ...line(labels.county, words.amount(countyFen))
  ],
  'fiscalSubsidy.centralShares': ({ places, percent }) => line(labels.centralShare(places), words.percent(percent)),

  identityChange: only(labels.identityChange),
  otherPoints: sentence
}

/** The tiers are named where the place has several. */
function grantWords({ grant, tiers, basis }: Subsidy, policy: Policy): string {
  // What an own notice takes off may also be a price of its own.
  const isLess = grant.kind === 'fixed' && basis.certainty === 'entered'
  const value = isLess ? words.less(words.amount(grant.fen)) : words.grant(grant)
  return policy.kind === 'local' && policy.tiers.length > 1
    ? words.tierOf(words.allOf(tiers.map(tierName)), value)
    : value
}

function startWords(cover: CoverStart): string {
  return cover.starts === 'date' ? longDate(cover.date) : words.starts[cover.starts]
}

/** From when to when a window is open. */
export function periodWords({ opensOn, closesOn }: Pick<OrdinaryWindow, 'opensOn' | 'closesOn'>): string {
  return opensOn === null ? words.untilOnly(longDate(closesOn)) : words.fromTo(longDate(opensOn), longDate(closesOn))
}

type OwnPeriod = Pick<SpecialWindow, 'opensOn' | 'closesOn'>

/** The same of a window that begins with what happened, or on a day. */
export function ownPeriodWords({ opensOn, closesOn }: OwnPeriod): string {
  return words.fromUntil(openingWords(opensOn), closingWords(closesOn))
}

function openingWords(opensOn: OwnPeriod['opensOn']): string {
  if (typeof opensOn === 'object') return words.opensAfter(opensOn.daysAfterEvent)
  return isWord(opensOn, ['event', 'benefit-year', 'year-after'])
    ? words.opensWith[opensOn]
    : words.from(longDate(opensOn))
}

function closingWords(closesOn: OwnPeriod['closesOn']): string {
  if (typeof closesOn === 'string')
    return isWord(closesOn, ['benefit-year']) ? words.closesWith[closesOn] : words.until(longDate(closesOn))
  if ('monthsAfterEvent' in closesOn) return words.monthsAfter(closesOn.monthsAfterEvent)
  return (closesOn.inBenefitYear ? words.daysAfterInYear : words.daysAfter)(closesOn.daysAfterEvent)
}

function isWord<W extends string>(text: string, known: readonly W[]): text is W {
  return (known as readonly string[]).includes(text)
}
