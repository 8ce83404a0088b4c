/** A made-up family on a day on which it has something to pay, so that a visitor sees what the app answers. */
import { addDays, firstDayOf, yearOf } from '@/calculator'
import type { CivilDate, HistoryYear } from '@/calculator'
import type { Example, Member, Relation } from '@/household'
import { localPolicies } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { nicknames } from '@/ui/text'
import { routes } from './routes'
import { household, steps } from './services'

/** So long before the first window closes that there is time. */
const DAYS_LEFT = 30

/** Of so many places the family is, where there are as many. */
const PLACES = 2

/** How the ids of made-up people begin. */
const ID = 'example-'

/** The step of Home in a browser's history on which the example is seen. */
const STEP = 'example'

interface Open {
  policy: LocalPolicy
  opensOn: CivilDate
  closesOn: CivilDate
}

/** On a day on which the windows of the newest year are open. `null`: of no notice is it known when one is. */
export function exampleFamily(): Example | null {
  const all = localPolicies().flatMap(openOf)
  const newest = Math.max(...all.map(({ policy }) => policy.benefitYear))
  const [first, ...others] = all
    .filter(({ policy }) => policy.benefitYear === newest)
    .sort((a, b) => (a.closesOn < b.closesOn ? -1 : 1))
  if (first === undefined) return null
  const early = addDays(first.closesOn, -DAYS_LEFT)
  const asOf = early < first.opensOn ? first.opensOn : early
  const open = [first, ...others.filter(({ opensOn }) => opensOn <= asOf)].slice(0, PLACES)
  return {
    asOf,
    members: membersIn(
      open.map(({ policy }) => policy),
      asOf
    )
  }
}

/** Shows the made-up people. In a browser whoever goes back from there comes to Home, and it is over. */
export function startExample(): void {
  const example = exampleFamily()
  if (example === null) return
  household.startExample(example)
  steps?.onLeft(routes.home, STEP, () => {
    if (household.store.getState().isExample) household.backToToday()
  })
}

/** Home with the example is an entry of its own in the browser's history. */
export function enterExample(): void {
  startExample()
  steps?.push(STEP)
}

/** Come to Home by a tab, the entry is that of the example all the same; come to by going back, it is over first. */
export function stayInExample(): void {
  setTimeout(() => {
    if (household.store.getState().isExample && steps?.named() === null) steps.name(STEP)
  })
}

/** Whether an address names one of the made-up people, whom nobody keeps. */
export function isExampleId(id: string | undefined): boolean {
  return id?.startsWith(ID) ?? false
}

function openOf(policy: LocalPolicy): Open[] {
  const { opensOn, closesOn } = policy.windows.find(({ kind }) => kind === 'concentrated') ?? {}
  return opensOn && closesOn ? [{ policy, opensOn, closesOn }] : []
}

/** One who goes on, one who has skipped a year, and two who live elsewhere if there is such a place. */
function membersIn(policies: readonly LocalPolicy[], asOf: CivilDate): Member[] {
  const [here, elsewhere = here] = policies
  if (here === undefined || elsewhere === undefined) return []
  const [father = '', mother = ''] = nicknames.parent
  const [self] = nicknames.self
  const [, daughter = ''] = nicknames.child
  const insured = (policy: LocalPolicy): HistoryYear => ({
    year: policy.benefitYear - 1,
    scheme: 'resident',
    claimed: false
  })
  const skipped = (policy: LocalPolicy): HistoryYear => ({ year: policy.benefitYear - 1, scheme: 'none' })
  const one = (
    nickname: string,
    relation: Relation,
    age: number,
    policy: LocalPolicy,
    before: HistoryYear
  ): Member => ({
    id: `${ID}${relation}-${age}`,
    nickname,
    relation,
    region: policy.jurisdiction,
    enrolment: 'continuing',
    changedAt: 0,
    resident: { birthDate: firstDayOf(yearOf(asOf) - age), identities: [], events: [], history: [before] }
  })
  return [
    one(mother, 'parent', 62, here, insured(here)),
    one(father, 'parent', 64, here, skipped(here)),
    one(self ?? '', 'self', 35, elsewhere, insured(elsewhere)),
    one(daughter, 'child', 9, elsewhere, insured(elsewhere))
  ]
}
