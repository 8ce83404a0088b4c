/** A notice section by section, and what of a section is read on one page. */
import { CLAUSE_SECTIONS, clausesOf } from '@/policy'
import type { Clause, ClauseSection, Policy } from '@/policy'
import { routes } from '@/app/routes'
import { groupTitle, linesOf } from './words'
import type { Line } from './words'

/** With more on one page, a slow phone takes too long to draw it. */
const MOST_LINES = 20

/** Clauses that belong together inside a section, as those of one window do. */
export interface Group {
  title: string | undefined
  clauses: WordedClause[]
}

export interface WordedClause {
  lines: readonly Line[]
  basis: Clause['basis']
}

export interface Part {
  /** `open`: what the notice leaves open, which no clause says. */
  section: ClauseSection | 'open'
  /** Which of the section's parts, from 1; 0 where there is but one. */
  nth: number
  /** None where the notice says nothing of it. */
  groups: Group[]
}

/** In the order in which the national frame is read. */
const OF_THE_FRAME: readonly ClauseSection[] = [
  'windows',
  'premiums',
  'subsidies',
  'fiscal',
  'benefits',
  'refund',
  'other'
]

/** All of a notice, page by page: the notice itself first, what it leaves open last. A local one may say nothing of a section. */
export function partsOf(policy: Policy): Part[] {
  const clauses = clausesOf(policy).filter(isForReaders)
  const sections = policy.kind === 'local' ? CLAUSE_SECTIONS.filter((id) => id !== 'notice') : OF_THE_FRAME
  const said = sections.map((id) => ({ id, groups: groupsOf(clauses.filter(({ section }) => section === id)) }))
  return [
    whole('notice'),
    ...said
      .filter(({ groups }) => policy.kind === 'local' || groups.length > 0)
      .flatMap(({ id, groups }) => partsOfSection(id, groups)),
    whole('open')
  ]
}

/** Where a part of a notice is read. */
export function partAddress({ id }: Policy, { section, nth }: Pick<Part, 'section' | 'nth'>): string {
  return [`${routes.policy}?id=${id}&section=${section}`, ...(nth > 0 ? [`part=${nth}`] : [])].join('&')
}

/** How much there is to read: every line counts. */
export function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { clauses }) => sum + clauses.flatMap(({ lines }) => lines).length, 0)
}

/** The state's share matters to a payer only where some window makes them bear it. */
function isForReaders({ rule, parent }: Clause): boolean {
  return rule !== 'fiscalShares' || parent.windows.some(({ price }) => price.fiscalShare)
}

/** The same sentence of the same clause once: exceptions repeat inside a window, cautions from event to event. */
function groupsOf(clauses: readonly Clause[]): Group[] {
  const groups = new Map<string | null, { title: string | undefined; clauses: Map<string, WordedClause> }>()
  for (const clause of clauses) {
    const { group, basis } = clause
    const lines = linesOf(clause)
    const known = groups.get(group) ?? { title: groupTitle(clause), clauses: new Map<string, WordedClause>() }
    known.clauses.set(JSON.stringify([lines, basis.clause, basis.says]), { lines, basis })
    groups.set(group, known)
  }
  return [...groups.values()].map(({ title, clauses: worded }) => ({ title, clauses: [...worded.values()] }))
}

/** One, or where that would be too long, each group by itself. */
function partsOfSection(section: ClauseSection, groups: Group[]): Part[] {
  if (countOf(groups) <= MOST_LINES) return [whole(section, groups)]
  const short = groups.flatMap(({ title, clauses }) => inRuns(clauses).map((run) => ({ title, clauses: run })))
  return short.map((group, index) => ({ section, nth: index + 1, groups: [group] }))
}

function whole(section: Part['section'], groups: Group[] = []): Part {
  return { section, nth: 0, groups }
}

function inRuns(clauses: readonly WordedClause[]): WordedClause[][] {
  const count = Math.ceil(clauses.length / MOST_LINES)
  return Array.from({ length: count }, (_, run) => clauses.slice(run * MOST_LINES, (run + 1) * MOST_LINES))
}
