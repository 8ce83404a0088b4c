/** A policy file made of the text of a notice: what was read, and what a person still has to decide. */
import { pinyin } from 'pinyin-pro'
import { withBases } from '@/policy/from-notice-basis'
import { policyFromNotice } from '@/policy/from-notice'
import type { NoticeFacts } from '@/notice'
import { readNotice, type Evidence, type NamedPlace, type NoticeReading } from '@/notice'
import type { OwnNotice } from '@/policy'
import type { PolicyBasis } from '@/policy/schema'
import { ownNoticeWords } from '@/ui/text'

export interface DraftOptions {
  region: string
  /** The names from the province down, one each. */
  path: readonly string[]
  /** Where the text does not say it, or says it wrong. */
  year: number | undefined
  places: readonly NamedPlace[]
}

export interface Draft {
  /** Below policies/. */
  file: string
  policy: Record<string, unknown> & { draft: readonly OpenPoint[] }
}

/** What is to be decided, and the words of the notice that it is about. */
export interface OpenPoint {
  /** In the policy, or in what was read. */
  at: string
  decide: string
  quote?: string
}

/** Why nothing was drafted. */
export type DraftRefusal = 'no-notice' | 'no-year' | 'no-premium' | 'no-window'

/** The draft of a policy of `region`. Figures that the text leaves in doubt are in it as they were read first, and among the open points. */
export function draftPolicy(text: string, options: DraftOptions): Draft | { refused: DraftRefusal } {
  const reading = readNotice(text, { places: options.places, region: options.region })
  if (reading.subject !== 'resident-insurance') return { refused: 'no-notice' }
  const year = options.year ?? reading.fields.benefitYear.value
  if (year === null) return { refused: 'no-year' }
  const own = ownNoticeOf(reading, options.region, year)
  if (own.facts.premiums.length === 0) return { refused: 'no-premium' }
  const { policy, unused } = policyFromNotice(own, {
    place: options.path.join(''),
    words: ownNoticeWords,
    newest: null,
    mechanism: null
  })
  if (policy.windows.length === 0) return { refused: 'no-window' }
  const folder = folderOf(options.path)
  const { number, title, issuer, issuedOn } = own.notice
  const stated = withBases(policy, asStated)
  return {
    file: `${folder}/${year}.json`,
    policy: {
      ...stated,
      id: `${spelt(options.path.at(-1) ?? '')}-${year}`,
      notices: [
        {
          known: 'read',
          number: policy.notice.number,
          title,
          issuer,
          issuedOn,
          effectiveFrom: null,
          effectiveTo: null,
          note: null
        }
      ],
      draft: [
        ...(number === null
          ? [{ at: 'notice.number', decide: 'the official number, or a short name of our own' }]
          : []),
        ...Object.entries({ title, issuer, issuedOn }).flatMap(([name, value]) =>
          value === null ? [{ at: `notices[0].${name}`, decide: 'not found in the text' }] : []
        ),
        ...openPointsOf(reading),
        ...unused.map(({ path, because }) => ({ at: path, decide: `no policy can hold it as it is: ${because}` })),
        {
          at: 'otherPoints, registration, channels, benefits, refund',
          decide: 'what else the notice says, each with its clause'
        }
      ]
    }
  }
}

/** As if somebody had kept the notice on the day it was issued; what is open in an entry leaves the entry out. */
function ownNoticeOf({ fields }: NoticeReading, region: string, benefitYear: number): OwnNotice {
  const facts: NoticeFacts = {
    premiums: fields.premiums.value.flatMap(({ tier, group, fen }) => (fen === null ? [] : { tier, group, fen })),
    fiscalSubsidies: fields.fiscalSubsidies.value.flatMap(({ group, fen }) => (fen === null ? [] : { group, fen })),
    windows: fields.windows.value.map(
      ({ kind, group, opensOn, closesOn, fen, plusFiscalSubsidy, waiting, coverStarts }) => ({
        kind,
        group,
        opensOn,
        closesOn,
        fen,
        plusFiscalSubsidy: plusFiscalSubsidy ?? false,
        waiting,
        coverStarts
      })
    ),
    cover: fields.cover.value ?? { startsOn: null, endsOn: null },
    waiting: fields.waiting.value ?? { fixed: null, variable: null, repair: null, floor: null },
    bonus: fields.bonus.value ?? {
      afterYears: null,
      continuousFen: null,
      zeroClaimFen: null,
      limitFen: null,
      limitPercent: null,
      lapseFen: null
    },
    subsidies: fields.subsidies.value.map(({ identities, tier, grant, paysFen }) => ({
      identities,
      tier,
      grant,
      paysFen
    })),
    specialGroups: fields.specialGroups.value.map(({ event, within, coverFrom }) => ({ event, within, coverFrom }))
  }
  const quotes = evidenceIn(fields).flatMap(([path, { quote, clause }]) =>
    quote === null ? [] : [[path, { quote, clause }] as const]
  )
  return {
    id: 'draft',
    region,
    benefitYear,
    keptOn: fields.issuedOn.value ?? `${benefitYear}-01-01`,
    origin: 'pasted',
    notice: {
      number: fields.number.value,
      title: fields.title.value,
      issuer: fields.issuer.value,
      issuedOn: fields.issuedOn.value
    },
    facts,
    quotes: Object.fromEntries(quotes),
    standIn: 'none'
  }
}

/** Every figure of the facts with where it was found, by its path in them. */
function evidenceIn(fields: NoticeReading['fields']): [path: string, Evidence][] {
  const lists = ['premiums', 'fiscalSubsidies', 'windows', 'subsidies', 'specialGroups'] as const
  const single = ['cover', 'waiting', 'bonus'] as const
  return [
    ...lists.flatMap((name) => fields[name].value.map((entry, i): [string, Evidence] => [`${name}.${i}`, entry])),
    ...single.map((name): [string, Evidence] => [name, fields[name]])
  ]
}

/** The notice lies before us: what it says is stated, and its words are told apart from ours in the open points. */
function asStated(basis: PolicyBasis): PolicyBasis {
  if (basis.certainty !== 'entered') return basis
  const { notice, clause, says } = basis
  return { notice, clause, certainty: 'stated', says }
}

/** What a person has to look at: doubts first, then what is missing, then each figure beside its sentence, then what no figure used. */
function openPointsOf({ fields, doubts, leftOver }: NoticeReading): OpenPoint[] {
  const found = evidenceIn(fields)
  return [
    ...doubts.flatMap(({ field, because, candidates }) => {
      const decide = `doubtful (${because}): ${candidates.map(({ value }) => (typeof value === 'object' ? JSON.stringify(value) : value)).join(' or ') || 'not given'}`
      return { at: field, decide, quote: candidates[0]?.quote ?? '' }
    }),
    ...found.flatMap(([path, { state }]) =>
      state === 'missing' ? [{ at: path, decide: 'not found in the text' }] : []
    ),
    ...found.flatMap(([path, { clause, quote }]) =>
      quote === null
        ? []
        : [
            {
              at: path,
              decide: `read right? say it in our own words${clause === null ? ', and name its clause' : ''}`,
              quote
            }
          ]
    ),
    ...leftOver.map(({ sentence }) => ({ at: 'text', decide: 'no figure used this sentence', quote: sentence }))
  ]
}

/** `zhejiang-example`: the province, and the place itself. */
function folderOf(path: readonly string[]): string {
  const [province = '', ...below] = path
  const place = below.at(-1)
  return place === undefined ? spelt(province) : `${spelt(province)}-${spelt(place)}`
}

const ENDING = /^(.{2,}?)(特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|盟|县|旗|区)$/

/** A name without its ending, as it is spelt in letters; peoples in it are spelt along. */
function spelt(name: string): string {
  const [, short = name] = ENDING.exec(name) ?? []
  return pinyin(short, { toneType: 'none', type: 'array', v: true })
    .join('')
    .replace(/[^a-z]/g, '')
}
