/** Two notices held side by side: which two an address asks for, and what they say, ready to be shown. */
import { compare } from '@/policy'
import type { ComparedSectionId, LocalPolicy } from '@/policy'
import { compared as words } from '@/ui/text'
import { routes } from '@/app/routes'
import { mergedRows } from './merge'
import type { ShownRow } from './merge'

/** The two asked for; for one that is missing, another year of the same place, or else any other notice. */
export function pairFor(
  all: readonly LocalPolicy[],
  wantedA: string | undefined,
  wantedB: string | undefined
): [string, string] {
  const a = all.find(({ id }) => id === wantedA) ?? all[0]
  const others = all.filter(({ id }) => id !== a?.id)
  const b =
    others.find(({ id }) => id === wantedB) ??
    others.find(({ jurisdiction }) => jurisdiction === a?.jurisdiction) ??
    others[0]
  return [a?.id ?? '', b?.id ?? '']
}

/** Where one section of both is read; without one, what there is to read. */
export function pairAddress({ id: a }: LocalPolicy, { id: b }: LocalPolicy, section?: ComparedSectionId): string {
  return [`${routes.compare}?a=${a}&b=${b}`, ...(section ? [`section=${section}`] : [])].join('&')
}

export interface ShownSection {
  id: ComparedSectionId
  /** What differs, and what does not. */
  different: ShownRow[]
  same: ShownRow[]
}

/** Every section there is, whatever the two say of it: the list stays the same when one notice is exchanged. */
export function shownSections(a: LocalPolicy, b: LocalPolicy): ShownSection[] {
  const rows = new Map(compare(a, b).map((section) => [section.id, mergedRows(section.rows)]))
  return (Object.keys(words.sections) as ComparedSectionId[]).map((id) => ({
    id,
    different: (rows.get(id) ?? []).filter(({ outcome }) => outcome !== 'same'),
    same: (rows.get(id) ?? []).filter(({ outcome }) => outcome === 'same')
  }))
}

/** More than that is for the page of the section. */
const MOST_LINES = 2

/** How much differs, and the first of it that is short. */
export function sectionHint({ different, same }: ShownSection): string {
  const isSilent = [...different, ...same].every(({ sides }) => sides.every(({ isStated }) => !isStated))
  if (isSilent) return words.neither
  const short = different.find(({ sides }) => sides.every(({ lines }) => lines.length <= MOST_LINES))
  const preview = short ? [words.sideBySide(short.label, ...inShort(short))] : []
  return [words.differences(different.length), ...preview].join('\n')
}

function inShort({ sides: [a, b] }: ShownRow): [string, string] {
  return [a.lines.join(' '), b.lines.join(' ')]
}
