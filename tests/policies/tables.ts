/** Reads the tables of a policy file back in the form a notice prints them in. */
import type { LocalPolicy } from '@/policy'

/** What is left to pay in yuan, by tier and person; `?` where the notice does not say. */
export function leftToPay({ premiums, subsidies }: LocalPolicy): Record<string, number | '?'> {
  const rows = subsidies.flatMap(({ tiers, identities = [], students = [], grant }) =>
    tiers.flatMap((tier) => {
      const general = premiums.find((premium) => premium.tier === tier && !premium.students)?.fen
      const own = (student: Student) =>
        premiums.find((premium) => premium.tier === tier && premium.students?.includes(student))?.fen
      return [
        ...identities.map((identity) => [`${tier} ${identity}`, after(grant, general)] as const),
        ...students.map((student) => [`${tier} ${student}`, after(grant, own(student))] as const)
      ]
    })
  )
  return Object.fromEntries(rows)
}

/** The premiums in yuan: tier, kind of student where it is for one, amount. */
export function premiumsInYuan({ premiums }: LocalPolicy): [string, string, number][] {
  return premiums.flatMap(({ tier, students = ['everybody'], fen }) =>
    students.map((student): [string, string, number] => [tier, student, fen / 100])
  )
}

/** Each ordinary window: kind, first day, last day, days or months of waiting, start of cover. */
export function windowsOf({ windows }: LocalPolicy): unknown[][] {
  return windows.map(({ kind, opensOn, closesOn, waiting, cover }) => [
    kind,
    opensOn,
    closesOn,
    waiting?.span ?? null,
    cover.starts
  ])
}

function after(grant: Grant, premiumFen = Number.NaN): number | '?' {
  switch (grant.kind) {
    case 'full':
      return 0
    case 'share':
      return (premiumFen * (100 - grant.percent)) / 100 / 100
    case 'fixed':
      return (premiumFen - grant.fen) / 100
    case 'unknown':
      return '?'
  }
}

type Grant = LocalPolicy['subsidies'][number]['grant']
type Student = NonNullable<LocalPolicy['premiums'][number]['students']>[number]
