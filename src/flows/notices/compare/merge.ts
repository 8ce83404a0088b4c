/** Rows that say the same of several people or things, put together: so many identities pay alike. */
import type { Basis } from '@/calculator'
import type { ComparedRow, ComparedSide } from '@/policy'
import { rowLabel } from '@/app/compared/row-words'
import { sideLines } from '@/app/compared/value-words'

export interface ShownSide {
  lines: string[]
  isStated: boolean
  basis: readonly Basis[]
}

export interface ShownRow {
  id: string
  label: string
  outcome: ComparedRow['outcome']
  sides: readonly [ShownSide, ShownSide]
}

const MERGED: readonly ComparedRow['rule'][] = ['subsidy', 'student-subsidy', 'group']

export function mergedRows(rows: readonly ComparedRow[]): ShownRow[] {
  const shown = new Map<string, ShownRow>()
  for (const row of rows) {
    const one: ShownRow = {
      id: row.id,
      label: rowLabel(row),
      outcome: row.outcome,
      sides: [sideOf(row.a), sideOf(row.b)]
    }
    const key = MERGED.includes(row.rule)
      ? JSON.stringify([row.rule, row.outcome, one.sides.map(({ lines }) => lines)])
      : row.id
    const known = shown.get(key)
    shown.set(key, known ? together(known, one) : one)
  }
  return [...shown.values()]
}

function together(a: ShownRow, b: ShownRow): ShownRow {
  const join = (place: 0 | 1): ShownSide => ({
    ...a.sides[place],
    basis: [...a.sides[place].basis, ...b.sides[place].basis]
  })
  return { ...a, label: `${a.label}、${b.label}`, sides: [join(0), join(1)] }
}

function sideOf(side: ComparedSide): ShownSide {
  return { lines: sideLines(side), isStated: side.kind === 'stated', basis: side.basis }
}
