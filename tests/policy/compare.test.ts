/** What holds of any two policies side by side. */
import { compare, localPolicies, type LocalPolicy } from '@/policy'
import { policy } from './side-by-side'

const gansu2026 = policy('gansu-2026')
const all = localPolicies()
const pairs = all.flatMap((a) => all.map((b) => [a, b] as const))

test('nothing differs from itself', () => {
  for (const one of all) {
    for (const { rows } of compare(one, one))
      for (const row of rows) expect([row.id, row.outcome]).toEqual([row.id, 'same'])
  }
})

test('swapping two policies swaps the sides and changes nothing else', () => {
  const swapped = { same: 'same', different: 'different', 'only-a': 'only-b', 'only-b': 'only-a' } as const
  for (const [a, b] of pairs) {
    const back = compare(b, a).map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => ({ ...row, a: row.b, b: row.a, outcome: swapped[row.outcome] }))
    }))
    expect(back).toEqual(compare(a, b))
  }
})

test('a row has its own id, and its outcome fits its sides', () => {
  for (const [a, b] of pairs) {
    const rows = compare(a, b).flatMap((section) => section.rows)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const row of rows) {
      const both = `${row.a.kind} ${row.b.kind}`
      const fits = {
        same: ['stated stated', 'notStated notStated'],
        different: ['stated stated'],
        'only-a': ['stated notStated'],
        'only-b': ['notStated stated']
      }[row.outcome]
      expect([row.id, fits.includes(both)]).toEqual([row.id, true])
      for (const side of [row.a, row.b]) if (side.kind === 'stated') expect(side.basis.length).toBeGreaterThan(0)
    }
  }
})

test('the same days of another year are the same, and so is a share that comes to the same amount', () => {
  const nextYear = JSON.parse(
    JSON.stringify(gansu2026).replace(/\b(202[56])(?=-\d\d-\d\d")/g, (year) => String(Number(year) + 1))
  ) as LocalPolicy
  const moved: LocalPolicy = {
    ...nextYear,
    benefitYear: 2027,
    subsidies: gansu2026.subsidies.map((row) =>
      row.grant.kind === 'full' ? { ...row, grant: { kind: 'share', percent: 100 } } : row
    )
  }
  const changed = compare(gansu2026, moved).flatMap(({ rows }) => rows.filter(({ outcome }) => outcome !== 'same'))
  expect(changed.map(({ id }) => id)).toEqual(['benefit-year', 'issued-on'])
})
