/** Two notices held side by side, ready to be shown. */
import { compare } from '@/policy'
import type { LocalPolicy, ComparedSectionId } from '@/policy'
import { compared as words } from '@/ui/text'
import { mergedRows } from './merge'
import type { ShownRow } from './merge'

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
