/** Subsidised enrolment: which of a resident's identities lowers the premium, and what the notice leaves open. */
import type { AmountLine } from './assessment'
import { isInterpreted } from './certainty'
import type { Caution } from './caution'
import { coversIdentity, mostExact } from './identity'
import { premiumFor } from './premium'
import type { CivilDate, Identity, Resident, Tier } from './resident'
import type { Basis, KnownGrant, Premium, Rules, Subsidy } from './rules'
import type { PayWindow } from './window'

export interface AppliedSubsidy {
  line: AmountLine | null
  /** What the resident would pay of the premium by other readings, in fen: ascending, each once, without today's. */
  otherPersonalFens: number[]
  /** What to know about the subsidy that was taken. */
  cautions: Caution[]
  /** Why more may be subsidised than was taken; empty: nothing is open. */
  open: Caution[]
}

interface Grantable {
  fen: number
  identity?: Identity
  basis: Basis
  caution?: Caution
}

/** What one row of the table comes to: a grant, or what is open about it; and what other readings leave to pay. */
interface Found {
  grant?: Grantable
  open?: Caution[] | undefined
  otherPersonalFens?: number[]
}

/**
 * The highest subsidy among a resident's identities, each cut down to the premium. An identity of
 * which the notice does not say what it gets lowers nothing and is left `open`. Integer fen.
 *
 * Clauses, as data in `subsidies` and `severalIdentities`: Fuling's notice of 2025, 二(三), states that the highest counts;
 * elsewhere (甘医保发〔2025〕62号 二(三), 湘医保发〔2024〕41号 二(五)) that is read into it.
 */
export function subsidyFor(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  premium: Premium,
  payOn: CivilDate
): AppliedSubsidy {
  const found = mostExact(rules, resident.identities ?? []).map((identity) =>
    check(rules, window, premium, identity, payOn)
  )
  found.push(...ownGrantOfStudent(rules, resident, window, premium))
  const grants = found.flatMap(({ grant }) => grant ?? [])
  const open = found.flatMap((result) => result.open ?? [])

  const best = grants.reduce<Grantable | undefined>((top, next) => (top && top.fen >= next.fen ? top : next), undefined)
  const personalFen = premium.fen - (best?.fen ?? 0)
  const otherPersonalFens = [
    ...found.flatMap((result) => result.otherPersonalFens ?? []),
    // Where the notice does not say how several identities combine, one of the others may count.
    ...(isInterpreted(rules.severalIdentities) ? grants.map(({ fen }) => premium.fen - fen) : []),
    ...(best && window.terms.price.subsidyBasis ? [premium.fen] : [])
  ]
  return {
    line: best
      ? {
          kind: 'subsidy',
          fen: 0 - best.fen,
          ...(best.identity && { identity: best.identity }),
          basis: best.basis,
          ...(grants.length > 1 && { choiceBasis: rules.severalIdentities })
        }
      : null,
    otherPersonalFens: [...new Set(otherPersonalFens)].filter((fen) => fen !== personalFen).sort((a, b) => a - b),
    cautions: best?.caution ? [best.caution] : [],
    open
  }
}

/**
 * Whether subsidies hold for paying on `payOn`. A special window whose rule does not speak of them takes none away: until
 * the concentrated window closes, everybody has them.
 */
function isSubsidised({ windows }: Rules, { terms }: PayWindow, payOn: CivilDate): boolean {
  return (
    terms.price.subsidies === 'apply' ||
    windows.some(
      ({ kind, price, closesOn }) => kind === 'concentrated' && price.subsidies === 'apply' && payOn <= closesOn
    )
  )
}

function check(rules: Rules, window: PayWindow, premium: Premium, identity: Identity, payOn: CivilDate): Found {
  const row = subsidyRow(rules, identity, premium.tier)
  if (!row) {
    const { cautions, basis } = rules.unlistedIdentity
    return { open: cautions.map((code) => ({ code, basis, data: {} })) }
  }
  const { price } = window.terms
  const outside =
    !isSubsidised(rules, window, payOn) || (window.group && !coversIdentity(rules, window.group, identity))
  if (outside) return { open: [{ code: 'subsidy-outside-window', basis: price.basis, data: {} }] }
  if (row.grant.kind === 'unknown') return notStated(row, premium)
  const grant = { ...grantable(row, row.grant, premium), identity }
  // A student's own premium is lowered by the subsidy of another identity; or else everybody's is.
  const general = premium.students && premiumFor(rules, premium.tier)
  if (!general || !rules.studentWithIdentity) return { grant, otherPersonalFens: otherPersonalFens(row, premium) }
  return {
    grant: { ...grant, basis: rules.studentWithIdentity },
    otherPersonalFens: [general.fen - grantedFen(row.grant, general.fen)]
  }
}

function granted(row: Subsidy, premium: Premium): Found {
  if (row.grant.kind === 'unknown') return notStated(row, premium)
  return { grant: grantable(row, row.grant, premium), otherPersonalFens: otherPersonalFens(row, premium) }
}

function grantable({ caution, basis }: Subsidy, grant: KnownGrant, premium: Premium): Grantable {
  return { fen: grantedFen(grant, premium.fen), basis, ...(caution && { caution: { code: caution, basis, data: {} } }) }
}

function notStated(row: Subsidy, premium: Premium): Found {
  const { caution = 'subsidy-not-in-notice', basis } = row
  return { open: [{ code: caution, basis, data: {} }], otherPersonalFens: otherPersonalFens(row, premium) }
}

/** What other readings of a row would leave to pay of the premium. */
function otherPersonalFens({ otherGrants = [] }: Subsidy, { fen }: Premium): number[] {
  return otherGrants.map((grant) => fen - (grant.kind === 'none' ? 0 : grantedFen(grant, fen)))
}

/**
 * The row of the subsidy table that is for an identity: one that names it, or else one for the wider identity that it
 * is a kind of. `undefined`: the notice does not speak of it. Clauses, as data in `subsidies`: 甘医保发〔2025〕62号 二(三);
 * 湘医保发〔2024〕41号 二(五); Fuling's notice of 2025, 二(三).
 */
export function subsidyRow(rules: Rules, identity: Identity, tier: Tier): Subsidy | undefined {
  const { subsidies } = rules
  return (
    subsidies.find(({ tiers, identities }) => identities?.includes(identity) && tiers.includes(tier)) ??
    subsidies.find(
      ({ tiers, identities }) => identities && coversIdentity(rules, identities, identity) && tiers.includes(tier)
    )
  )
}

/** What a student gets as a student, where students pay their own premium. */
function ownGrantOfStudent(rules: Rules, { student }: Resident, { terms }: PayWindow, premium: Premium): Found[] {
  if (student === undefined || !terms.price.studentPremium) return []
  return rules.subsidies
    .filter(({ students, tiers }) => students?.includes(student) && tiers.includes(premium.tier))
    .map((row) => granted(row, premium))
}

/**
 * What a grant takes off a premium, both in fen, and never more than the premium itself: 全额 all of it, 定额 a sum, as
 * 甘医保发〔2025〕62号 二(三) tells them apart; or a share of it, rounded down.
 */
export function grantedFen(grant: KnownGrant, premiumFen: number): number {
  switch (grant.kind) {
    case 'full':
      return premiumFen
    case 'share':
      return Math.floor((premiumFen * grant.percent) / 100)
    case 'fixed':
      return Math.min(grant.fen, premiumFen)
  }
}
