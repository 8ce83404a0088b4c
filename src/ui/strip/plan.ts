/** Where the parts of a year strip stand, in percent of its width. Pure; no date is computed, only placed. */
import type { Assessment, CivilDate, WindowKind } from '@/calculator'
import { addDays, daysBetween } from '@/calculator'
import { strip as words } from '@/ui/text'

/** Text on the smallest screen: as it is usually, and in the largest letters. */
export type StripSize = 'normal' | 'largest'

/** The width of one character, in percent of the strip. */
export const CHARACTER: Record<StripSize, number> = { normal: 5.1, largest: 10.2 }

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
  /** The days of a window, as far as they are drawn. */
  span?: { from: CivilDate; to: CivilDate }
  left: number
  width: number
}

export interface StripPlan {
  parts: StripPart[]
  /** The line of today; `null` where today lies outside. */
  today: number | null
  /** Days named below the strip, with room between them; `isRoomy`: also in the largest letters. */
  ticks: { date: CivilDate; at: number; isRoomy: boolean }[]
}

/**
 * The strip of one answer: from the first window that still matters to the end of cover. `null` where
 * the answer has neither window nor cover to draw.
 */
export function planStrip(assessment: Assessment, windows: readonly StripWindow[], asOf: CivilDate): StripPlan | null {
  const { window, waiting, cover } = assessment
  if (!window && !cover) return null
  const isOwn = ({ kind, closesOn }: StripWindow) => closesOn === window?.closesOn && kind === window.kind
  // What is over, and not what was paid in, leaves its room to what may still be done.
  const drawn = allWindows(windows, window).filter((one) => isOwn(one) || one.closesOn >= asOf)
  const ends = [...drawn.map(({ closesOn }) => closesOn), ...(cover ? [cover.endsOn] : [])]
  const to = ends.reduce((a, b) => (a > b ? a : b))
  const known = drawn.flatMap(({ opensOn }) => opensOn ?? [])
  const starts = [...known, asOf, ...(cover?.startsOn ? [cover.startsOn] : [])]
  const from = starts.reduce((a, b) => (a < b ? a : b))

  const length = daysBetween(from, to) + 1
  const at = (date: CivilDate) => (daysBetween(from, date) / length) * 100
  const span = (first: CivilDate, last: CivilDate) => ({ left: at(first), width: at(addDays(last, 1)) - at(first) })

  const parts: StripPart[] = drawn.map((one) => ({
    kind: 'window',
    window: one.kind,
    current: isOwn(one),
    span: { from: one.opensOn ?? from, to: one.closesOn },
    ...span(one.opensOn ?? from, one.closesOn)
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
 * The last day, then what lies inside, the more telling first, then the first day: as many as leave room for each other,
 * in usual letters, and of these in the largest. Names begin at their day; only the last one ends there.
 */
function spread(
  from: CivilDate,
  inner: readonly CivilDate[],
  to: CivilDate,
  at: (date: CivilDate) => number
): StripPlan['ticks'] {
  const choose = (dates: readonly CivilDate[], size: StripSize) => {
    const kept: CivilDate[] = []
    for (const date of dates) {
      const end = at(date) + tickWidth(date, size)
      const isFree = kept.every((other) => end <= at(other) || at(other) + tickWidth(other, size) <= at(date))
      if (isFree && end <= 100 - tickWidth(to, size)) kept.push(date)
    }
    return kept
  }
  const usual = choose([...inner, from], 'normal')
  const roomy = choose(usual, 'largest')
  return [
    ...usual.map((date) => ({ date, at: at(date), isRoomy: roomy.includes(date) })).sort((a, b) => a.at - b.at),
    { date: to, at: at(to), isRoomy: true }
  ]
}

/** How much of the width, in percent, the name of a day's month takes: digits are narrower than a character. */
function tickWidth(date: CivilDate, size: StripSize): number {
  const { length } = words.tick(date)
  return (0.7 * (length - 1) + 1.2) * CHARACTER[size]
}
