/** The shape of an own notice, as it is kept on the phone and comes back out of a backup. What its figures may be, `checkOwnNotice` says. */
import * as v from 'valibot'
import { EVENT_KINDS, TIERS } from '@/calculator'
import type { OwnNotice } from './own-notice'
import { civilDate, identityId, regionCode } from './shapes'

/** Longer than any sentence of a notice that is worth keeping, and short enough for a phone's storage. */
const MOST_CHARACTERS = 1000
const MOST_QUOTES = 400
/** Far above what `checkOwnNotice` lets pass: here it only keeps a list from having no end. */
const MOST_ENTRIES = 400

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_CHARACTERS))
const whole = v.pipe(v.number(), v.safeInteger())
const span = { count: whole, unit: v.picklist(['day', 'month']) }
const spanOrNone = v.nullable(v.strictObject(span))
const wholeOrNone = v.nullable(whole)
const dateOrNone = v.nullable(civilDate)
const tier = v.picklist(TIERS)
/** Words for a group are written as identities are. */
const group = identityId

function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.maxLength(MOST_ENTRIES))
}

const grant = v.variant('kind', [
  v.strictObject({ kind: v.literal('full') }),
  v.strictObject({ kind: v.literal('share'), percent: whole }),
  v.strictObject({ kind: v.literal('fixed'), fen: whole })
])

const windowFact = v.strictObject({
  kind: v.picklist(['concentrated', 'supplementary', 'mid-year', 'late']),
  group,
  opensOn: dateOrNone,
  closesOn: dateOrNone,
  fen: wholeOrNone,
  plusFiscalSubsidy: v.boolean(),
  waiting: spanOrNone,
  coverStarts: v.nullable(
    v.union([
      v.picklist(['benefit-year', 'first-of-next-month', 'payment', 'day-after-payment']),
      v.strictObject({ date: civilDate })
    ])
  )
})

const facts = v.strictObject({
  premiums: list(v.strictObject({ tier, group, fen: whole })),
  fiscalSubsidies: list(v.strictObject({ group, fen: whole })),
  windows: list(windowFact),
  cover: v.strictObject({ startsOn: dateOrNone, endsOn: dateOrNone }),
  waiting: v.strictObject({
    fixed: spanOrNone,
    variable: spanOrNone,
    repair: spanOrNone,
    floor: v.nullable(v.strictObject({ missedYears: whole, ...span }))
  }),
  bonus: v.strictObject({
    afterYears: wholeOrNone,
    continuousFen: wholeOrNone,
    zeroClaimFen: wholeOrNone,
    limitFen: wholeOrNone,
    limitPercent: wholeOrNone,
    lapseFen: wholeOrNone
  }),
  subsidies: list(
    v.strictObject({
      identities: v.pipe(list(identityId), v.nonEmpty()),
      tier,
      grant: v.nullable(grant),
      paysFen: wholeOrNone
    })
  ),
  specialGroups: list(
    v.strictObject({
      event: v.picklist(EVENT_KINDS),
      within: spanOrNone,
      coverFrom: v.nullable(v.picklist(['event', 'payment', 'benefit-year']))
    })
  )
})

export const ownNoticeSchema = v.strictObject({
  id: text,
  region: regionCode,
  benefitYear: whole,
  keptOn: civilDate,
  origin: v.picklist(['pasted', 'filled-in', 'received']),
  notice: v.strictObject({
    number: v.nullable(text),
    title: v.nullable(text),
    issuer: v.nullable(text),
    issuedOn: dateOrNone
  }),
  facts,
  quotes: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Za-z]+(\.[A-Za-z0-9]+)*$/), v.maxLength(MOST_CHARACTERS)),
      v.strictObject({ quote: text, clause: v.nullable(text) })
    ),
    v.check((quotes) => Object.keys(quotes).length <= MOST_QUOTES)
  ),
  standIn: v.picklist(['none', 'newest-local-policy', 'national-mechanism'])
}) satisfies v.GenericSchema<unknown, OwnNotice>
