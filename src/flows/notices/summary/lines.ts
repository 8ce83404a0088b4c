/** The lines of the sheet: which clauses stand on it, short enough for a wall. */
import type { Basis } from '@/calculator'
import { ofRule } from '@/policy'
import type { Clause, ClauseSection, LocalPolicy } from '@/policy'
import { groupTitle, linesOf } from '@/app/clauses/words'

export interface SheetLine {
  what: string
  value: string
  /** A sentence, not a figure. */
  isSaid: boolean
  sources: Basis[]
}

/** What each pays; the state's share is told where somebody has to bear it. */
export function premiumLines(clauses: readonly Clause[]): SheetLine[] {
  return figureLines(ofRule(clauses, 'premiums'))
}

/** What a section comes to on a wall: figures, but of special groups sentences. */
export function sectionLines(clauses: readonly Clause[], id: ClauseSection): SheetLine[] {
  const ofSection = clauses.filter((clause) => clause.section === id && !isToOnePerson(clause))
  return id === 'special' ? [...firstSentences(ofSection), ...exceptionLines(clauses)] : figureLines(ofSection)
}

/** What a notice leaves open, of which a wall would else be silent. */
export function openLines({ notStated }: LocalPolicy): SheetLine[] {
  return notStated.map(({ says }) => ({ what: '', value: says, isSaid: true, sources: [] }))
}

/** What an own notice leaves unclear is said to whom it concerns. */
function isToOnePerson({ rule, basis }: Clause): boolean {
  return (rule === 'eventCautions' || rule === 'identityCautions') && basis.certainty === 'entered'
}

/** From which year earlier ones count is left to the page of the notice. */
const LEFT_TO_THE_PAGE: readonly Clause['rule'][] = ['lapse.countsFromBasis', 'bonus.countsFromBasis']

/** Each figure with what it is of; figures of the same people, as of two tiers, on one line. */
function figureLines(clauses: readonly Clause[]): SheetLine[] {
  const lines = new Map<string, SheetLine>()
  for (const clause of clauses.filter(({ rule }) => !LEFT_TO_THE_PAGE.includes(rule))) {
    for (const { label: what = '', value } of linesOf(clause)) {
      if (value === undefined) continue
      const known = lines.get(what)
      lines.set(what, {
        what,
        value: known ? `${known.value}，${value}` : value,
        isSaid: false,
        sources: [...(known?.sources ?? []), clause.basis]
      })
    }
  }
  return [...lines.values()]
}

/** As a page of paper has room: so many characters at most, a window counted as some more. */
const ROOM = { sparse: 200, roomy: 560, usual: 960 }
const OF_WINDOW = 60

/** The size of print in which all of it fits on one page, and fills it. */
export function printSize(lines: readonly SheetLine[], windows: number): 'sparse' | 'roomy' | 'usual' | 'dense' {
  const lengths = lines.flatMap(({ what, value, sources }) => [what, value, ...sources.map(({ clause }) => clause)])
  const room = lengths.reduce((sum, { length }) => sum + length, 0) + windows * OF_WINDOW
  if (room <= ROOM.sparse) return 'sparse'
  return room <= ROOM.roomy ? 'roomy' : room <= ROOM.usual ? 'usual' : 'dense'
}

/** Of each group the one sentence that says when; whom it is for once, where several are for the same. */
function firstSentences(clauses: readonly Clause[]): SheetLine[] {
  const first = clauses.filter(({ group }, index) => group !== clauses[index - 1]?.group)
  const titles = first.map((clause) => groupTitle(clause) ?? '')
  return first.map(({ basis }, index) => said(titles[index] === titles[index - 1] ? '' : (titles[index] ?? ''), basis))
}

/** For whom a window's terms do not hold; the same of several windows once. */
function exceptionLines(clauses: readonly Clause[]): SheetLine[] {
  const exceptions = ofRule(clauses, 'windows.exceptions').filter(({ section }) => section === 'windows')
  const once = new Map(exceptions.map(({ basis }) => [`${basis.clause} ${basis.says}`, basis]))
  return [...once.values()].map((basis) => said('', basis))
}

function said(what: string, basis: Basis): SheetLine {
  return { what, value: basis.says, isSaid: true, sources: [basis] }
}
