/**
 * When a place usually collects for a benefit year: its newest earlier notice moved on by whole years, or without one
 * the datum of `regions.json`. Only ever said as what was usual; no amount due and no days left follow from it.
 */
import {
  addSpan,
  addYears,
  compareDates,
  isSecondHand,
  lastDayOf,
  naturalYear,
  type CivilDate,
  type Span
} from '@/calculator'
import type { PolicyShelf } from './library'
import type { LocalPolicy } from './schema'
import { hasNotice } from './unpublished'

/**
 * Where a day lies: before the collecting season, in it but before the usual opening, in the usual window, after it. A
 * year that people do not ask about yet is `ahead`.
 */
export type SeasonPhase = 'ahead' | 'soon' | 'now' | 'over'

export interface Season {
  benefitYear: number
  /** `null`: the notice that it rests on gives no such day, and none is made up. */
  opensOn: CivilDate | null
  /** From when to ask: `opensOn`, or where that is not given the usual day of the country. */
  asksFrom: CivilDate
  closesOn: CivilDate
  phase: SeasonPhase
  /** The benefit year of the notice that it was moved on from; `null`: of no notice here. */
  noticeOf: number | null
  /** Rests on what others say of that notice, not on the notice itself. */
  isHearsay: boolean
  later: LaterChance | null
}

/** Where that notice let one pay after the window, too: in the window that is usually open, or comes next, else in the last one. */
export interface LaterChance {
  /** The last day on which paying helped. */
  closesOn: CivilDate
  waits: boolean
  /** The payer bears the state's share. */
  dearer: boolean
  /** Money was taken for longer, but the wait then outlasts the year. */
  takesLonger: boolean
  /** Its usual last day is over as well. */
  isOver: boolean
}

/** When the place usually collects for a year; `null`: its notice says when it does. */
export function seasonWithoutNotice(shelf: PolicyShelf, benefitYear: number, asOf: CivilDate): Season | null {
  return hasNotice(shelf, benefitYear) ? null : seasonFor(shelf, benefitYear, asOf)
}

/** The usual season of a year for which the shelf has no local notice. */
export function seasonFor(shelf: PolicyShelf, benefitYear: number, asOf: CivilDate): Season {
  const { opensOn: usualFirst, closesOn: usualLast } = shelf.usualWindow
  const asked = `${benefitYear - 1}-${usualFirst}`
  const usual = byNotice(shelf.rules, benefitYear, asOf) ?? {
    opensOn: asked,
    closesOn: `${benefitYear - 1}-${usualLast}`,
    noticeOf: null,
    isHearsay: false,
    later: null
  }
  const asksFrom = usual.opensOn ?? asked
  return {
    ...usual,
    benefitYear,
    asksFrom,
    phase: phaseOn(asOf, asksFrom, usual.closesOn, naturalYear(shelf, asOf) >= benefitYear)
  }
}

type Moved = Pick<Season, 'opensOn' | 'closesOn' | 'noticeOf' | 'isHearsay' | 'later'>

function byNotice(rules: readonly LocalPolicy[], benefitYear: number, asOf: CivilDate): Moved | null {
  const [notice] = rules.filter((of) => of.benefitYear < benefitYear).sort((a, b) => b.benefitYear - a.benefitYear)
  const window = notice?.windows.find(({ kind }) => kind === 'concentrated')
  if (!notice || !window) return null
  const years = benefitYear - notice.benefitYear
  return {
    opensOn: window.opensOn && addYears(window.opensOn, years),
    closesOn: addYears(window.closesOn, years),
    noticeOf: notice.benefitYear,
    isHearsay: isSecondHand(window.basis),
    later: laterChance(notice, window.closesOn, years, asOf)
  }
}

/** Of the ordinary windows that open after the concentrated one, the first that is not over by then; else the last. */
function laterChance({ windows, benefitYear }: LocalPolicy, after: CivilDate, years: number, asOf: CivilDate) {
  const chances = windows
    .filter(({ kind, opensOn }) => kind !== 'concentrated' && opensOn !== null && opensOn > after)
    .map(({ closesOn: end, waiting, price }): LaterChance => {
      const last = addYears(end, years)
      const useful = waiting && lastUseful(benefitYear + years, waiting.span)
      const takesLonger = useful !== null && useful < last
      const closesOn = takesLonger ? useful : last
      return { closesOn, waits: waiting !== null, dearer: price.fiscalShare, takesLonger, isOver: asOf > closesOn }
    })
    .sort((a, b) => compareDates(a.closesOn, b.closesOn))
  return chances.find(({ isOver }) => !isOver) ?? chances.pop() ?? null
}

/** The last day from which so long a wait still ends within the year. */
function lastUseful(benefitYear: number, { count, unit }: Span): CivilDate {
  return addSpan(lastDayOf(benefitYear), { count: -count, unit })
}

function phaseOn(asOf: CivilDate, asksFrom: CivilDate, closesOn: CivilDate, isAsked: boolean): SeasonPhase {
  if (asOf > closesOn) return 'over'
  if (asOf >= asksFrom) return 'now'
  return isAsked ? 'soon' : 'ahead'
}
