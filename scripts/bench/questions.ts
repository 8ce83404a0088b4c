/** The same mixed requests for everybody: Fuling's table of premiums and subsidies, and Gansu's waiting after missed years. */
import fc from 'fast-check'
import type { HistoryYear, Identity } from '@/calculator'
import { movedTo } from '@/calculator/rules-moved'
import { policyById, shelfFor } from '@/policy'
import type { LocalPolicy } from '@/policy'
import type { Place, Question } from './contender'

const SEED = 20261122
const FULING = '500102'
const LANZHOU = '620102'
/** Gansu counts missed years from its own first year on: only a few years later there are several to count. */
const YEARS_LATER = 5

export const fuling = local('fuling-2025')
export const gansuToday = local('gansu-2026')
export const gansu = movedTo(gansuToday, gansuToday.benefitYear + YEARS_LATER) as LocalPolicy

const shelves = {
  fuling: { ...shelfFor(FULING), rules: [fuling] },
  gansu: { ...shelfFor(LANZHOU), rules: [gansu] }
}

/** Requests fall on the first days of a window's last month: Fuling's late price rises in the middle of September. */
const LAST_DAY = 9

/** As many requests, always the same ones. */
export function questions(count: number): Question[] {
  return fc.sample(fc.oneof(inFuling(), inGansu()), { numRuns: count, seed: SEED })
}

/** Identities that a notice gives a definite subsidy: what it leaves open, no table can hold. */
function definite({ subsidies }: LocalPolicy): Identity[] {
  return subsidies.flatMap(({ grant, identities = [] }) => (grant.kind === 'unknown' ? [] : [...identities]))
}

function inFuling(): fc.Arbitrary<Question> {
  const some = fc.subarray([...new Set(definite(fuling))], { maxLength: 3 })
  const students = fc.constantFrom('none', 'university', 'university-poor', 'university-freshman-poor' as const)
  return fc
    .record({
      tier: fc.constantFrom(...fuling.tiers),
      student: students,
      identities: some,
      window: fc.nat(3),
      day: fc.nat(LAST_DAY)
    })
    .map(({ window, day, ...resident }) => {
      const { price } = windowAt(fuling, window)
      // What the notice does not say of a window, no table can hold.
      const identities = price.subsidies === 'apply' ? resident.identities : []
      const student = price.studentPremium ? resident.student : 'none'
      return asked('fuling', window, day, { ...resident, student, identities })
    })
}

function inGansu(): fc.Arbitrary<Question> {
  const some = fc.subarray([...new Set(definite(gansu))], { maxLength: 3 })
  return fc
    .record({ missed: fc.nat(YEARS_LATER), identities: some, window: fc.nat(1), day: fc.nat(LAST_DAY) })
    .map(({ missed, identities, window, day }) =>
      asked('gansu', window, day, { tier: 'standard', identities, history: historyWith(missed) })
    )
}

/** Every year since counting started: insured, then `missed` years in a row right before the benefit year. */
function historyWith(missed: number): HistoryYear[] {
  const first = gansu.lapse?.countsFrom ?? gansu.benefitYear
  const years = Array.from({ length: gansu.benefitYear - first }, (_, index) => first + index)
  return years.map((year) => ({
    year,
    scheme: year < gansu.benefitYear - missed ? 'resident' : 'none',
    claimed: false
  }))
}

function asked(place: Place, window: number, day: number, resident: Question['query']['resident']): Question {
  const policy = place === 'fuling' ? fuling : gansu
  const { benefitYear } = policy
  const { closesOn } = windowAt(policy, window)
  const asOf = `${closesOn.slice(0, 8)}${String(day + 1).padStart(2, '0')}`
  return { place, shelf: shelves[place], query: { asOf, benefitYear, resident } }
}

function windowAt({ id, windows }: LocalPolicy, place: number): LocalPolicy['windows'][number] {
  const window = windows[place]
  if (window === undefined) throw new Error(`${id} has no window ${place}`)
  return window
}

function local(id: string): LocalPolicy {
  const policy = policyById(id)
  if (policy?.kind !== 'local') throw new Error(`no local policy ${id}`)
  return policy
}
