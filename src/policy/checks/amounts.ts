/** Whether the tables of a policy say one thing for each tier and person, and add up. */
import { premiumFor } from '@/calculator'
import type { LocalPolicy } from '@/policy/schema'
import { finding, type Finding, type PathKey } from './problem'

export function checkAmounts(policy: LocalPolicy): Finding[] {
  return [
    ...checkTiers(policy),
    ...checkDuplicates(policy),
    ...checkSubsidies(policy),
    ...checkFiscalShares(policy),
    ...checkFiscalSubsidy(policy)
  ]
}

function checkTiers({ tiers, premiums, subsidies }: LocalPolicy): Finding[] {
  const unlisted = (tier: Tier, keys: PathKey[]): Finding[] =>
    tiers.includes(tier) ? [] : [finding(keys, `${tier} is not among the tiers of this file`)]
  return [
    ...premiums.flatMap(({ tier }, i) => unlisted(tier, ['premiums', i, 'tier'])),
    ...subsidies.flatMap((row, i) => row.tiers.flatMap((tier, j) => unlisted(tier, ['subsidies', i, 'tiers', j]))),
    ...tiers
      .filter((tier) => !premiums.some((premium) => premium.tier === tier && !premium.students))
      .map((tier) => finding(['premiums'], `no premium for ${tier}`))
  ]
}

function checkDuplicates({ premiums, subsidies }: LocalPolicy): Finding[] {
  return [
    ...repeated(
      premiums.map(({ tier, students = ['everybody'] }, i) => ({
        keys: ['premiums', i],
        rows: students.map((student) => `${tier} for ${student}`)
      }))
    ),
    ...repeated(
      subsidies.map(({ tiers, identities = [], students = [] }, i) => ({
        keys: ['subsidies', i],
        rows: tiers.flatMap((tier) => [...identities, ...students].map((who) => `${tier} for ${who}`))
      }))
    )
  ]
}

function repeated(entries: readonly { keys: PathKey[]; rows: string[] }[]): Finding[] {
  const seen = new Set<string>()
  return entries.flatMap(({ keys, rows }) =>
    rows.flatMap((row) => {
      if (seen.has(row)) return finding(keys, `${row} is given twice`)
      seen.add(row)
      return []
    })
  )
}

function checkSubsidies(policy: LocalPolicy): Finding[] {
  return policy.subsidies.flatMap(({ grant, tiers, students = ['none'] }, i) => {
    if (grant.kind !== 'fixed') return []
    const fens = tiers.flatMap((tier) => students.flatMap((student) => premiumFor(policy, tier, student)?.fen ?? []))
    const premium = Math.min(...fens)
    return grant.fen > premium
      ? finding(['subsidies', i, 'grant', 'fen'], `${grant.fen} is above the premium of ${premium}`)
      : []
  })
}

/** Whoever has to pay the fiscal share must find one in force on any day of the window. */
function checkFiscalShares({ fiscalShares, windows }: LocalPolicy): Finding[] {
  const unordered = fiscalShares.flatMap(({ from }, i) => {
    const before = fiscalShares[i - 1]
    return before && before.from >= from ? finding(['fiscalShares', i, 'from'], 'is not after the one before it') : []
  })
  const first = fiscalShares[0]?.from
  const missing = windows.flatMap(({ price, opensOn }, i) =>
    price.fiscalShare && (first === undefined || opensOn === null || opensOn < first)
      ? finding(['windows', i, 'price', 'fiscalShare'], 'no fiscal share is in force when the window opens')
      : []
  )
  return [...unordered, ...missing]
}

function checkFiscalSubsidy({ fiscalSubsidy }: LocalPolicy): Finding[] {
  return (fiscalSubsidy?.groups ?? []).flatMap(({ centralFen, provinceFen, countyFen }, i) => {
    const sum = centralFen + provinceFen + countyFen
    return sum === fiscalSubsidy?.fen
      ? []
      : finding(['fiscalSubsidy', 'groups', i], `adds up to ${sum}, not to ${fiscalSubsidy?.fen ?? 0}`)
  })
}

type Tier = LocalPolicy['tiers'][number]
