/** Ways to look at two policies side by side. */
import { compare, policyById, type ComparedRow, type ComparedSide, type LocalPolicy } from '@/policy'

export const policy = (id: string) => policyById(id) as LocalPolicy

/** Each section's rows, as `id outcome`. */
export function outline(a: LocalPolicy, b: LocalPolicy): Record<string, string[]> {
  return Object.fromEntries(compare(a, b).map(({ id, rows }) => [id, rows.map((row) => `${row.id} ${row.outcome}`)]))
}

export function rowOf(a: LocalPolicy, b: LocalPolicy, id: string): ComparedRow {
  const found = compare(a, b)
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

export const valueOf = (side: ComparedSide) => (side.kind === 'stated' ? side.value : side.kind)
