/** A policy as a list of clauses, against the files themselves. */
import { clausesOf, everyPolicy, ofRule, policyById, type LocalPolicy, type Policy } from '@/policy'
import example from '../policies/example/policies/zhejiang-example/2027.json'

const policies = [...everyPolicy(), example as unknown as Policy]
const gansu2026 = policyById('gansu-2026') as LocalPolicy

/** Every basis in a file, wherever it stands. */
function basesIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return 'certainty' in value ? [value] : Object.values(value).flatMap(basesIn)
}

/** What stands at a clause's place in the file. */
function standsAt(policy: Policy, id: string): unknown {
  return id
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], policy)
}

describe.each(policies.map((policy) => [policy.id, policy] as const))('the clauses of %s', (_, policy) => {
  const clauses = clausesOf(policy)

  test('hold every basis of the file exactly once', () => {
    const bases = clauses.map(({ basis }) => basis)
    expect(bases).toHaveLength(basesIn(policy).length)
    expect(new Set<object>(bases)).toEqual(new Set(basesIn(policy)))
    for (const basis of basesIn(policy)) expect(bases.filter((one) => one === basis)).toHaveLength(1)
  })

  test('have ids of their own, each the place in the file at which the clause stands', () => {
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
    for (const { id, basis, value } of clauses) {
      const there = standsAt(policy, id)
      expect([id, there === basis || there === value]).toEqual([id, true])
    }
  })
})

test('the clauses of a window are read together, the window first, then price, wait, cover and exceptions', () => {
  const supplementary = clausesOf(gansu2026).filter(({ group }) => group === 'windows[1]')
  expect(supplementary.map(({ rule }) => rule)).toEqual([
    'windows',
    'windows.price',
    'windows.price.subsidyBasis',
    'windows.waiting',
    'windows.cover',
    'windows.exceptions',
    'windows.exceptions.cover'
  ])
  expect(supplementary.map(({ section }) => section)).toEqual(supplementary.map(() => 'windows'))
})

test("what holds in a special group's window stands in a section of its own", () => {
  const newborn = clausesOf(gansu2026).filter(({ group }) => group === 'specialWindows[0]')
  expect(newborn.map(({ rule, section }) => [rule, section])).toEqual([
    ['windows', 'special'],
    ['windows.price', 'special'],
    ['windows.cover', 'special']
  ])
})

test.each([
  ['gansu-2026', ['concentrated-1', 'later-1']],
  ['fuling-2025', ['concentrated-1', 'later-1', 'later-2', 'later-3']]
])('the windows of %s are called by their place in the year', (id, places) => {
  const windows = ofRule(clausesOf(policyById(id)!), 'windows').filter(({ section }) => section === 'windows')
  expect(windows.map(({ of }) => of)).toEqual(places)
})

test('a clause knows its figure, and what that stands in', () => {
  const [fixed] = ofRule(clausesOf(gansu2026), 'lapse.fixed')
  expect(fixed?.value.span).toEqual({ count: 90, unit: 'day' })
  const [since] = ofRule(clausesOf(gansu2026), 'lapse.countsFromBasis')
  expect(since?.value.countsFrom).toBe(2025)
  const covers = ofRule(clausesOf(gansu2026), 'windows.cover').filter(({ section }) => section === 'windows')
  expect(covers.map(({ parent }) => parent.waiting?.span.count)).toEqual([undefined, 90])
})

test('the national frame says what a family account may pay where it speaks of premiums, for it names no channels', () => {
  const [account] = ofRule(clausesOf(policyById('national-2026')!), 'familyAccount')
  expect(account?.section).toBe('premiums')
})
