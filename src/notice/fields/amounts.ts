/** The premium and the fiscal subsidy. */
import type { Tier } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import type { Group, Money } from '../findings'
import type { DoubtReason, ReadFields } from '../reading'
import { pieceOf } from './context'
import { roleOf, type MoneyRole } from './money-role'
import { namesIdentity } from './subsidies'
import { groupOf, isForEverybody, tierOf } from './whom'
import type { KnownYears } from './year'

interface Amount {
  money: Money
  sentence: AnalysedSentence
  tier: Tier | null
  group: Group | null
  from: number
  likely: boolean
  loose: boolean
  year: number | null
}

/** Amounts with a role, but for those of years gone by. */
function amountsOf(notice: Analysed, roles: readonly MoneyRole[], besides: ReadonlySet<Money>): Amount[] {
  return notice.sentences.flatMap((sentence) =>
    sentence.findings.flatMap((finding): Amount[] => {
      if (finding.kind !== 'money' || besides.has(finding)) return []
      const { role, from, loose } = roleOf(finding, sentence)
      if (!roles.includes(role)) return []
      if (role !== 'fiscal' && (namesIdentity(sentence, finding) || followsAid(sentence, finding))) return []
      const start = Math.max(from, pieceOf(sentence, { start: from, end: from }).start)
      return [
        {
          money: finding,
          sentence,
          tier: tierOf(finding, sentence),
          group: groupOf(finding, sentence),
          from: Math.min(start, finding.start),
          likely: role === 'likely-premium',
          loose,
          year: yearBefore(finding, sentence)
        }
      ]
    })
  )
}

/** What is left to pay behind an amount of help is no premium. */
function followsAid(sentence: AnalysedSentence, money: Money): boolean {
  return sentence.findings.some(
    (other) => other.kind === 'money' && other.end <= money.start && roleOf(other, sentence).role === 'aid'
  )
}

function yearBefore(money: Money, sentence: AnalysedSentence): number | null {
  let year: number | null = null
  for (const finding of sentence.findings) {
    if (finding.start >= money.start) break
    if (finding.kind === 'year') year = finding.year
  }
  return year
}

/** Figures of an earlier year than the newest one that is named beside such figures. */
function withoutFormer(amounts: readonly Amount[], { benefitYear, issuedIn }: KnownYears): Amount[] {
  const oldest = issuedIn ?? (benefitYear === null ? null : benefitYear - 1)
  const newest = Math.max(...amounts.map(({ year }) => year ?? 0))
  return amounts.filter(({ year }) => year === null || (year === newest && (oldest === null || year >= oldest)))
}

/** The figure that stands there is another year's then. */
const UNPUBLISHED =
  /(?:(?:缴费|个人|收费)标准|保费|医保费|保险费)[^。；]{0,6}(?:尚未|还未|还没有?|未|待|另行)(?:公布|确定|通知|出台)/

export function readPremiums(
  notice: Analysed,
  priced: ReadonlySet<Money>,
  years: KnownYears
): ReadFields['premiums']['value'] {
  const all = withoutFormer(amountsOf(notice, ['premium', 'likely-premium'], priced), years)
  const sure = all.filter(({ likely }) => !likely)
  const isUnpublished = UNPUBLISHED.test(notice.text)
  const amounts = sure.length > 0 ? sure : all
  const tiers = tiersForAll(amounts)
  const entries = grouped(amounts, ({ tier, group }) => `${tier}/${group}`).flatMap((same) =>
    tiersOf(same[0], tiers).map((tier) => ({ same, tier }))
  )
  return entries.map(({ same, tier }, index) => {
    const [first] = same
    const { because, fen, evidence } = settled(notice, same, isUnpublished)
    // The amount itself is clear, and is asked for no more than it was written.
    const isOfWhom = because === 'group-not-clear'
    if (isOfWhom) {
      if (first.group === null) notice.doubt(`premiums.${index}.group`, because, [])
      if (first.tier === null) notice.doubt(`premiums.${index}.tier`, because, [])
    } else if (because !== null) notice.doubt(`premiums.${index}.fen`, because, candidatesOf(notice, same))
    return { tier, group: first.group ?? 'all', fen: isOfWhom ? first.money.fen : fen, ...evidence }
  })
}

/** The tiers that everybody chooses from. */
function tiersForAll(amounts: readonly Amount[]): Tier[] {
  return [...new Set(amounts.flatMap(({ group, tier }) => (isForEverybody(group) && tier !== null ? [tier] : [])))]
}

/** 一档537元，二档415元，学生355元: a group that chooses no tier pays its price in each. */
function tiersOf({ tier, group }: Amount, tiers: readonly Tier[]): readonly Tier[] {
  const choosesNone = tier === 'standard' && !isForEverybody(group)
  return choosesNone && tiers.length > 0 && !tiers.includes('standard') ? tiers : [tier ?? 'standard']
}

export function readFiscalSubsidies(notice: Analysed, years: KnownYears): ReadFields['fiscalSubsidies']['value'] {
  const newest = newestFiscalYear(notice)
  const amounts = withoutFormer(amountsOf(notice, ['fiscal'], new Set()), years).filter(
    ({ year }) => year === null || newest === null || year >= newest
  )
  return grouped(amounts, () => 'all').map((same, index) => {
    const { because, fen, evidence } = settled(notice, same)
    if (because !== null) notice.doubt(`fiscalSubsidies.${index}.fen`, because, candidatesOf(notice, same))
    return { group: 'all' as const, fen, ...evidence }
  })
}

/** The last year whose fiscal subsidy is spoken of, be it without a figure. */
function newestFiscalYear(notice: Analysed): number | null {
  let newest: number | null = null
  for (const sentence of notice.sentences) {
    for (const finding of sentence.findings) {
      if (finding.kind !== 'year') continue
      const after = sentence.text.slice(finding.end - sentence.start, finding.end - sentence.start + 24)
      if (
        /^[^，。]{0,12}(?:财政|政府)(?:补助|补贴)/.test(after) ||
        (/^年?度?的/.test(after) && /财政(?:补助|补贴)/.test(sentence.text))
      )
        newest = Math.max(newest ?? 0, finding.year)
    }
  }
  return newest
}

type NotEmpty<T> = [T, ...T[]]

function grouped(amounts: readonly Amount[], keyOf: (amount: Amount) => string): NotEmpty<Amount>[] {
  const groups = new Map<string, NotEmpty<Amount>>()
  for (const amount of amounts) {
    const group = groups.get(keyOf(amount))
    if (group) group.push(amount)
    else groups.set(keyOf(amount), [amount])
  }
  return [...groups.values()]
}

/** One figure that nothing speaks against is read; else it is open. */
function settled(notice: Analysed, same: NotEmpty<Amount>, isOpen = false) {
  const because = doubtOf(same) ?? (isOpen ? 'loose-wording' : null)
  const [{ sentence, from, money }] = same
  for (const other of same) notice.evidence(other.sentence, other.from, other.money.end)
  const evidence = notice.evidence(sentence, from, money.end, because === null ? 'read' : 'doubtful')
  return { because, fen: because === null ? money.fen : null, evidence }
}

function doubtOf(same: NotEmpty<Amount>): DoubtReason | null {
  const [{ group, tier, money }] = same
  if (same.some(({ money: { fen } }) => fen === null)) return 'damaged'
  if (same.some(({ money: { fen } }) => fen !== money.fen)) return 'several-figures'
  if (same.some(({ loose }) => loose)) return 'loose-wording'
  if (group === null || tier === null) return 'group-not-clear'
  return null
}

function candidatesOf(notice: Analysed, same: readonly Amount[]) {
  return same
    .filter(
      ({ money }, index) => money.fen !== null && same.findIndex((other) => other.money.fen === money.fen) === index
    )
    .map(({ money }) => notice.candidate(money.fen ?? 0, money))
}
