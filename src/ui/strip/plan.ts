/** Where the parts of a year strip stand, in percent of its width. Pure; no date is computed, only placed. */
import type { Assessment, CivilDate, WindowKind } from '@/calculator'
import { addDays, daysBetween } from '@/calculator'

/** A window as the notice has it; without an opening day it begins where the strip begins. */
export interface StripWindow {
  kind: WindowKind
  opensOn: CivilDate | null
  closesOn: CivilDate
}

export interface StripPart {
  kind: 'window' | 'waiting' | 'cover'
  /** Which window it is; of several, the one paid in is drawn stronger. */
  window?: WindowKind
  current?: boolean
  left: number
  width: number
}

export interface StripPlan {
  parts: StripPart[]
  /** The line of today; `null` where today lies outside. */
  today: number | null
  /** Days named below the strip, with room between them. */
  ticks: { date: CivilDate; at: number }[]
}

/** How much of the width, in percent, the name of a month takes below the strip at the largest text on the smallest screen. */
const ROOM = 16

/**
 * The strip of one answer: from the first window that still matters to the end of cover. `null` where
 * the answer has neither window nor cover to draw.
 */
export function planStrip(assessment: Assessment, windows: readonly StripWindow[], asOf: CivilDate): StripPlan | null {
  const { window, waiting, cover } = assessment
  if (!window && !cover) return null
  const drawn = allWindows(windows, window)
  const ends = [...drawn.map(({ closesOn }) => closesOn), ...(cover ? [cover.endsOn] : [])]
  const to = ends.reduce((a, b) => (a > b ? a : b))
  const known = drawn.flatMap(({ opensOn }) => opensOn ?? [])
  const starts = [...known, asOf, ...(cover?.startsOn ? [cover.startsOn] : [])]
  const from = starts.reduce((a, b) => (a < b ? a : b))

  const length = daysBetween(from, to) + 1
  const at = (date: CivilDate) => (daysBetween(from, date) / length) * 100
  const span = (first: CivilDate, last: CivilDate) => ({ left: at(first), width: at(addDays(last, 1)) - at(first) })

  const parts: StripPart[] = drawn.map(({ kind, opensOn, closesOn }) => ({
    kind: 'window',
    window: kind,
    current: closesOn === window?.closesOn && kind === window.kind,
    ...span(opensOn ?? from, closesOn)
  }))
  if (waiting.startsOn && waiting.endsOn) parts.push({ kind: 'waiting', ...span(waiting.startsOn, waiting.endsOn) })
  if (cover?.startsOn) parts.push({ kind: 'cover', ...span(cover.startsOn, cover.endsOn) })

  // Where a window ends, the first day on which it is closed: the boundary that the eye sees.
  const inner = [...(cover?.startsOn ? [cover.startsOn] : []), ...(window ? [addDays(window.closesOn, 1)] : [])]
  return { parts, today: asOf > to ? null : at(asOf), ticks: spread(from, inner, to, at) }
}

/** The notice's windows, with the resident's own among them if it is not one of these. */
function allWindows(windows: readonly StripWindow[], own: StripWindow | null): StripWindow[] {
  const listed = own && windows.some(({ kind, closesOn }) => kind === own.kind && closesOn === own.closesOn)
  return own && !listed ? [own] : [...windows]
}

/**
 * The first and the last day, and of those between, the more telling first, as many as leave room for each other.
 * Names begin at their day; only the last one ends there, so it needs room twice.
 */
function spread(
  from: CivilDate,
  inner: readonly CivilDate[],
  to: CivilDate,
  at: (date: CivilDate) => number
): StripPlan['ticks'] {
  const kept = [from, to]
  for (const date of inner) {
    if (at(to) - at(date) >= 2 * ROOM && kept.every((other) => Math.abs(at(other) - at(date)) >= ROOM)) kept.push(date)
  }
  return kept.map((date) => ({ date, at: at(date) })).sort((a, b) => a.at - b.at)
}
