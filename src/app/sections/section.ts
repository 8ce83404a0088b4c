import type { Basis } from '@/calculator'
import type { policy as words } from '@/ui/text'

export type SectionId = keyof (typeof words)['sections']

/** One rule of a notice: what it is about and its figure, if it has one; the sentence and the clause come with the basis. */
export interface Clause {
  label?: string
  value?: string
  basis: Basis
}

/** Rules that belong together inside a section, as those of one window do. */
export interface Group {
  title?: string
  clauses: Clause[]
}

/** What a notice says of one subject; without groups it says nothing of it. */
export interface Section {
  id: SectionId
  groups: Group[]
}

/** One group without a title of its own, or none where there is nothing in it. */
export function oneGroup(clauses: Clause[]): Group[] {
  return clauses.length > 0 ? [{ clauses }] : []
}

/** The same sentence of the same clause once: exceptions repeat from window to window. */
export function eachOnce(clauses: readonly Clause[]): Clause[] {
  const key = ({ label, value, basis }: Clause) => [label, value, basis.clause, basis.says].join('|')
  return [...new Map(clauses.map((clause) => [key(clause), clause])).values()]
}
