/** Where the names of a strip's boxes stand: in their box or beside it, and never on the line of today. */
import { strip as words } from '@/ui/text'
import { CHARACTER } from './plan'
import type { StripPart, StripSize } from './plan'

/** In the middle of the box, at its start or its end; beyond it; or, where no place is free, over the line. */
export type NamePlace = 'in' | 'start' | 'end' | 'after' | 'before'

/** What a box is called; windows that share a name are told apart by their months. */
export function nameOf(part: StripPart, parts: readonly StripPart[]): string {
  if (!part.window) return words.parts[part.kind]
  const isShared = parts.filter(({ window }) => window === part.window).length > 1
  return isShared && part.span ? words.months(part.span.from, part.span.to) : words.windows[part.window]
}

/**
 * How wide the letters of a character are where they have to keep clear of the line of today, in percent of the strip:
 * in usual letters on an ordinary phone, since on the smallest screen the line may touch the edge of one.
 */
const LETTERS: Record<StripSize, number> = { normal: 4.3, largest: CHARACTER.largest }

/** `null`: the name does not fit into its box beside the line of today. */
export function placeInside(part: StripPart, name: string, today: number | null, size: StripSize): NamePlace | null {
  const { left, width } = part
  if (width < widthOf(name, size)) return null
  const needs = name.length * LETTERS[size]
  const middle = left + width / 2
  if (isClear(today, middle - needs / 2, middle + needs / 2)) return 'in'
  if (isClear(today, left, left + needs)) return 'start'
  return isClear(today, left + width - needs, left + width) ? 'end' : null
}

/** The place of the name of a box that has a line of its own, which leaves the room beside it free. */
export function placeInRow(part: StripPart, name: string, today: number | null): NamePlace {
  const inside = placeInside(part, name, today, 'largest')
  if (inside) return inside
  const needs = widthOf(name, 'largest')
  const right = part.left + part.width
  const sides: NamePlace[] = 100 - right >= part.left ? ['after', 'before'] : ['before', 'after']
  const isFree = (side: NamePlace) =>
    side === 'after'
      ? right + needs <= 100 && isClear(today, right, right + needs)
      : part.left >= needs && isClear(today, part.left - needs, part.left)
  return sides.find(isFree) ?? (part.width >= needs ? 'in' : (sides[0] ?? 'after'))
}

function widthOf(name: string, size: StripSize): number {
  return name.length * CHARACTER[size] + 1.5
}

function isClear(today: number | null, from: number, to: number): boolean {
  return today === null || today <= from || today >= to
}
