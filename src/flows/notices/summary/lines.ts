/** The lines of the sheet: what a section says, short enough for a wall. */
import type { Basis } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import type { Clause, Section } from '@/app/sections'

export interface SheetLine {
  what: string
  value: string
  /** A sentence, not a figure. */
  isSaid: boolean
  sources: Basis[]
}

/** Each figure with what it is of; figures of the same people, as of two tiers, on one line. */
function figureLines({ groups }: Section): SheetLine[] {
  const lines = new Map<string, SheetLine>()
  for (const { title, clauses } of groups) {
    for (const { label, value, basis } of clauses) {
      if (value === undefined) continue
      const what = [title, label].filter(Boolean).join('：')
      const known = lines.get(what)
      const line = { what, value, isSaid: false, sources: [basis] }
      lines.set(
        what,
        known ? { ...known, value: `${known.value}，${value}`, sources: [...known.sources, basis] } : line
      )
    }
  }
  return [...lines.values()]
}

/** The figures of a section; from which year earlier ones count is left to the page of the notice. */
export function restLines({ lapse, bonus }: LocalPolicy, section: Section): SheetLine[] {
  const left: readonly (Basis | undefined)[] = [lapse?.countsFromBasis, bonus?.countsFromBasis]
  return figureLines({
    ...section,
    groups: section.groups.map(({ clauses }) => ({ clauses: clauses.filter(({ basis }) => !left.includes(basis)) }))
  })
}

/** Of each group the one sentence that says when. */
export function sentenceLines({ groups }: Section): SheetLine[] {
  return groups.flatMap(({ title = '', clauses }) => {
    const [first] = clauses
    return first ? [{ what: title, value: first.basis.says, isSaid: true, sources: [first.basis] }] : []
  })
}

/** For whom a window's terms do not hold; the same of several windows once. */
export function exceptionLines({ windows }: LocalPolicy): SheetLine[] {
  const sources = windows.flatMap(({ exceptions }) => exceptions.map(({ basis }) => basis))
  const once = new Map(sources.map((basis) => [`${basis.clause} ${basis.says}`, basis]))
  return [...once.values()].map((basis) => ({ what: '', value: basis.says, isSaid: true, sources: [basis] }))
}

/** What each pays; the state's share is told where somebody has to bear it. */
export function premiumLines({ premiums }: LocalPolicy, section: Section): SheetLine[] {
  const isPremium = ({ basis }: Clause) => premiums.some((premium) => premium.basis === basis)
  return figureLines({
    ...section,
    groups: section.groups.map(({ clauses }) => ({ clauses: clauses.filter(isPremium) }))
  })
}
