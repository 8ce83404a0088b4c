/** A policy made of an own notice: read like any other, every figure of it `entered`, and nothing filled in that it does not say. */
import { lastDayOf, TIERS, type Grant, type Identity } from '@/calculator'
import type { NoticeFacts, PremiumFact, SubsidyFact } from '@/notice/facts'
import { citedIn, entered, interpreted, type Made } from './from-notice-basis'
import { historyOf, type OtherRules } from './from-notice-history'
import {
  fiscalSubsidyOf,
  identitiesIn,
  isGeneral,
  premiumOf,
  studentsIn,
  windowsOf,
  type Unused
} from './from-notice-windows'
import { specialWindowsOf } from './from-notice-special'
import type { OwnNotice } from './own-notice'
import type { OwnGap, OwnNoticeWords } from './own-notice-words'
import type { CitedNotice, LocalPolicy } from './schema'

export interface NoticeContext extends OtherRules {
  /** The names of its place, from the province down. */
  place: string
  words: OwnNoticeWords
}

export interface PolicyOfNotice {
  policy: LocalPolicy
  /** What the notice says and no policy can hold; the check page tells it. */
  unused: Unused[]
}

/** The id of the policy that an own notice becomes: one for each place and year. */
export function ownPolicyId({ region, benefitYear }: Pick<OwnNotice, 'region' | 'benefitYear'>): string {
  return `own-${region}-${benefitYear}`
}

/** Whether a policy is that of an own notice, which only this phone has. */
export function isOwnPolicy({
  id,
  jurisdiction,
  benefitYear
}: Pick<LocalPolicy, 'id' | 'jurisdiction' | 'benefitYear'>): boolean {
  return id === ownPolicyId({ region: jurisdiction, benefitYear })
}

/**
 * The policy of an own notice that `checkOwnNotice` has let pass. What the notice does not say stays open, with a caution
 * and whom to ask; rules of elsewhere stand in only as `own.standIn` lets them.
 */
export function policyFromNotice(own: OwnNotice, context: NoticeContext): PolicyOfNotice {
  const { place, words, newest, mechanism } = context
  const { benefitYear, facts, notice, origin, region } = own
  const number = notice.number ?? notice.title ?? words.nameOf(place, benefitYear, origin)
  const made: Made = { own, words, number }
  const history = historyOf(made, context)
  const { windows, unused } = windowsOf(made, history.lateWait)
  const [first, ...others] = tiersOf(facts)
  const special = specialWindowsOf(made)
  const rules = {
    notice: {
      number,
      issuedOn: notice.issuedOn,
      effectiveTo: null,
      basis: entered(made, 'notice', { of: 'notice', year: benefitYear })
    },
    tiers: [first ?? 'standard', ...others] satisfies LocalPolicy['tiers'],
    tierBasis: entered(made, 'premiums', { of: 'tiers', count: 1 + others.length }),
    ...premiumsOf(made),
    severalIdentities: interpreted(made, { of: 'several-identities' }),
    studentWithIdentity: null,
    unlistedIdentity: {
      cautions: ['identity-not-in-notice' as const],
      basis: entered(made, 'subsidies', { of: 'unlisted-identity' })
    },
    fiscalShares: fiscalSharesOf(made, windows),
    windows,
    ...special,
    identityCautions: [
      {
        when: ['closed' as const, 'waiting' as const],
        caution: 'special-group-unclear' as const,
        basis: entered(made, 'specialGroups', { of: 'special-not-named' })
      }
    ],
    skipRaisesPrice: null,
    lapse: history.lapse,
    ...(history.lapse === null && { lapseNotStated: entered(made, 'waiting', { of: 'lapse-not-stated' }) }),
    bonus: history.bonus
  }
  const cited = citedIn(rules)
  const elsewhere = [...(newest?.notices ?? []), ...(mechanism?.notices ?? [])].filter(
    (one) => one.number !== number && cited.has(one.number)
  )
  return {
    policy: {
      $schema: '../policy.schema.json',
      kind: 'local',
      id: ownPolicyId(own),
      revision: 1,
      title: words.titleOf(place, benefitYear),
      benefitYear,
      jurisdiction: region,
      place,
      notices: [citedNotice(made), ...new Map(elsewhere.map((one) => [one.number, one])).values()],
      ...rules,
      eligibility: { covered: null, excluded: null, also: [] },
      fiscalSubsidy: null,
      registration: [],
      channels: [],
      hotlines: [...words.hotlines],
      benefits: [],
      familyAccount: null,
      refund: null,
      identityChange: null,
      otherPoints: [],
      notStated: gapsOf(facts, rules).map((gap) => ({ says: words.gap(gap), ask: ['12393', '12366'] }))
    },
    unused: [...unused, ...history.unused, ...notComputed(own)]
  }
}

function citedNotice({ own: { notice, origin }, words, number }: Made): CitedNotice {
  return {
    known: 'quoted',
    number,
    title: notice.title,
    issuer: notice.issuer,
    issuedOn: notice.issuedOn,
    effectiveFrom: null,
    effectiveTo: null,
    note: words.noteOf(origin)
  }
}

function tiersOf({ premiums }: NoticeFacts) {
  return TIERS.filter((tier) => premiums.some((one) => one.tier === tier))
}

/** What everybody pays, what students do, and, of pupils and of identities with a lower price of their own, what that takes off. */
function premiumsOf(made: Made): Pick<LocalPolicy, 'premiums' | 'subsidies'> {
  const { facts } = made.own
  const inOrder = facts.premiums.map((fact, i) => ({
    ...fact,
    path: `premiums.${i}`,
    students: studentsIn(fact.group)
  }))
  const students = inOrder.filter((one) => one.students !== undefined)
  // Where a notice names all students and those of universities, the latter have the price of their own.
  const ofTier = (tier: string) =>
    students.find((one) => one.tier === tier && one.group === 'university') ?? students.find((one) => one.tier === tier)
  const premiums = inOrder.flatMap(({ tier, group, fen, path, students: who }) => {
    if (who ? ofTier(tier)?.path !== path : !isGeneral(group)) return []
    return { tier, ...(who && { students: who }), fen, basis: entered(made, path, { of: 'premium', group, fen }) }
  })
  const ofIdentities = inOrder
    .filter(({ group, tier, fen }) => identitiesIn(group).length > 0 && fen !== premiumOf(facts, tier))
    .filter((fact) => !isDearer(facts, fact) && !isSaidCloser(facts, fact))
    .map(({ tier, group, fen, path }) => ({
      path,
      row: { identities: identitiesIn(group), tier, grant: null, paysFen: fen },
      saying: { of: 'premium' as const, group, fen }
    }))
  const subsidies = facts.subsidies.flatMap((row, i) => {
    // What is left to pay of one price says nothing of another.
    const says = row.grant === null && row.paysFen !== 0 && hasSeveralPrices(facts) ? { ...row, paysFen: null } : row
    const identities = says.identities.filter((id) => saysMore(says) || !ofIdentities.some(isFor(id, row.tier)))
    return identities.length > 0 ? [{ path: `subsidies.${i}`, row: { ...says, identities }, saying: null }] : []
  })
  const rows = [
    ...subsidies,
    ...ofIdentities.filter(
      ({ row }) => !subsidies.some((other) => row.identities.some((id) => isFor(id, row.tier)(other)))
    )
  ]
  return {
    premiums,
    subsidies: rows.map(({ path, row, saying }) => {
      const grant = grantOf(facts, row)
      return {
        identities: [...row.identities],
        tiers: [row.tier],
        grant,
        basis: entered(made, path, saying ?? { of: 'subsidy', grant })
      }
    })
  }
}

/** Whether the price of all students also has one for pupils beside it. */
function isSaidCloser({ premiums }: NoticeFacts, { group, tier }: PremiumFact): boolean {
  return premiums.some(
    (other) => other.group !== group && other.tier === tier && identitiesIn(group).includes(other.group)
  )
}

/** Of one group a notice may name the price and what is granted: a row that does neither gives way. */
function saysMore({ grant, paysFen }: SubsidyFact): boolean {
  return grant !== null || paysFen !== null
}

function isFor(id: Identity, tier: string): (one: { row: SubsidyFact }) => boolean {
  return ({ row }) => row.tier === tier && row.identities.includes(id)
}

/** A price above that of everybody, which no subsidy comes to. */
function isDearer(facts: NoticeFacts, { group, tier, fen }: PremiumFact): boolean {
  return identitiesIn(group).length > 0 && fen > (premiumOf(facts, tier) ?? Infinity)
}

/** As the notice grants it, or what is not left to pay. */
function grantOf(facts: NoticeFacts, { grant, paysFen, tier }: SubsidyFact): Grant {
  if (grant !== null) return grant
  const premium = premiumOf(facts, tier)
  if (paysFen === null || premium === undefined || paysFen >= premium) return { kind: 'unknown' }
  return paysFen === 0 ? { kind: 'full' } : { kind: 'fixed', fen: premium - paysFen }
}

function hasSeveralPrices({ premiums, windows }: NoticeFacts): boolean {
  const fens = [
    ...premiums.filter(({ group }) => studentsIn(group) !== undefined || isGeneral(group)).map(({ fen }) => fen),
    ...windows.flatMap(({ kind, fen }) => (kind === 'concentrated' && fen !== null ? fen : []))
  ]
  return new Set(fens).size > 1
}

/** In force from when the first window opens: the notice that names it is the year's own. */
function fiscalSharesOf(made: Made, windows: LocalPolicy['windows']): LocalPolicy['fiscalShares'] {
  const found = fiscalSubsidyOf(made.own.facts)
  const opening = windows.flatMap(({ opensOn }) => opensOn ?? []).sort()[0]
  if (!found || opening === undefined) return []
  const { fen, path } = found
  return [{ from: opening, fen, basis: entered(made, path, { of: 'fiscal-subsidy', fen }) }]
}

function gapsOf(facts: NoticeFacts, { windows, lapse }: Pick<LocalPolicy, 'windows' | 'lapse'>): OwnGap[] {
  const inTime = windows.filter(({ kind }) => kind === 'concentrated')
  const open: Record<OwnGap, boolean> = {
    'cover-start': inTime.some(({ cover }) => cover.starts === 'not-stated'),
    'later-windows': windows.length === inTime.length,
    lapse: lapse === null,
    newborns: facts.specialGroups.every(({ event }) => event !== 'birth'),
    subsidies: facts.subsidies.length === 0
  }
  return (Object.keys(open) as OwnGap[]).filter((gap) => open[gap])
}

/** Figures for a group that nothing tells apart, and what no answer is computed from. */
function notComputed({ facts, benefitYear }: OwnNotice): Unused[] {
  const { premiums, fiscalSubsidies, cover } = facts
  return [
    ...premiums.flatMap((fact, i) =>
      isDearer(facts, fact) ? [{ path: `premiums.${i}`, because: 'group' as const }] : []
    ),
    ...fiscalSubsidies.flatMap(({ group }, i) =>
      isGeneral(group) ? [] : [{ path: `fiscalSubsidies.${i}`, because: 'group' as const }]
    ),
    ...(cover.endsOn === null || cover.endsOn === lastDayOf(benefitYear)
      ? []
      : [{ path: 'cover.endsOn', because: 'not-computed' as const }])
  ]
}
