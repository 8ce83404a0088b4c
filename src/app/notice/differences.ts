/** What two notices of one place and year say differently, in words. */
import { compare } from '@/policy'
import type { ComparedSection, LocalPolicy } from '@/policy'
import { rowLabel } from '@/app/compared/row-words'
import { sideLines } from '@/app/compared/value-words'

export interface Difference {
  label: string
  before: string
  now: string
}

/** Figure by figure, also what only one of them says; empty: they say the same. */
export function differencesBetween(before: LocalPolicy, now: LocalPolicy): Difference[] {
  return differencesIn(
    compare(before, now).map(({ id, rows }) => ({ id, rows: rows.filter(({ outcome }) => outcome !== 'same') }))
  )
}

export function differencesIn(sections: readonly ComparedSection[]): Difference[] {
  return sections.flatMap(({ rows }) =>
    rows.map((row) => ({
      label: rowLabel(row),
      before: sideLines(row.a).join(SEPARATOR),
      now: sideLines(row.b).join(SEPARATOR)
    }))
  )
}

const SEPARATOR = '\uFF0C'
