/** What of a section is read on one page. */
import type { Policy } from '@/policy'
import { sectionsOf } from './index'
import type { Clause, Group, Section, SectionId } from './section'

/** With more on one page, a slow phone takes too long to draw it. */
const MOST_CLAUSES = 20

export interface Part {
  section: SectionId
  /** Which of the section's parts, from 1; 0 where there is but one. */
  nth: number
  groups: Group[]
}

/** All of a notice, page by page: the notice itself first, what it leaves open last. */
export function partsOf(policy: Policy): Part[] {
  return [whole('notice'), ...sectionsOf(policy).flatMap(partsOfSection), whole('open')]
}

/** One, or where that would be too long, each group by itself. */
function partsOfSection({ id, groups }: Section): Part[] {
  if (countOf(groups) <= MOST_CLAUSES) return [whole(id, groups)]
  const short = groups.flatMap(({ clauses, ...group }) => inRuns(clauses).map((run) => ({ ...group, clauses: run })))
  return short.map((group, index) => ({ section: id, nth: index + 1, groups: [group] }))
}

export function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { clauses }) => sum + clauses.length, 0)
}

function whole(section: SectionId, groups: Group[] = []): Part {
  return { section, nth: 0, groups }
}

function inRuns(clauses: readonly Clause[]): Clause[][] {
  const count = Math.ceil(clauses.length / MOST_CLAUSES)
  return Array.from({ length: count }, (_, run) => clauses.slice(run * MOST_CLAUSES, (run + 1) * MOST_CLAUSES))
}
