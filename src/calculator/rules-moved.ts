/** Today's rules, moved to another benefit year as if nothing else changed. */
import { addYears, isCivilDate } from './civil-date'
import type { CivilDate } from './resident'
import type { CoverStart, OrdinaryWindow, Rules, SpecialWindow, Terms } from './rules'

/**
 * `rules` with all their windows and dates moved to `benefitYear`; amounts and counting starts stay. No clause: it supposes that
 * a notice goes on, which the caution `projected-from` tells.
 */
export function movedTo(rules: Rules, benefitYear: number): Rules {
  const years = benefitYear - rules.benefitYear
  if (years === 0) return rules
  const { issuedOn, effectiveTo } = rules.notice
  return {
    ...rules,
    benefitYear,
    notice: {
      ...rules.notice,
      issuedOn: issuedOn && addYears(issuedOn, years),
      effectiveTo: effectiveTo && addYears(effectiveTo, years)
    },
    windows: rules.windows.map((window) => movedWindow(window, years)),
    specialWindows: rules.specialWindows.map((window) => movedSpecialWindow(window, years))
  }
}

function movedWindow(window: OrdinaryWindow, years: number): OrdinaryWindow {
  return {
    ...movedTerms(window, years),
    opensOn: window.opensOn && addYears(window.opensOn, years),
    closesOn: addYears(window.closesOn, years)
  }
}

function movedSpecialWindow(window: SpecialWindow, years: number): SpecialWindow {
  const { opensOn, closesOn } = window
  return {
    ...movedTerms(window, years),
    opensOn: isDay(opensOn) ? addYears(opensOn, years) : opensOn,
    closesOn: isDay(closesOn) ? addYears(closesOn, years) : closesOn
  }
}

/** Whether an opening or a closing is a day of its own, not one that follows from an event or the benefit year. */
function isDay(when: SpecialWindow['opensOn'] | SpecialWindow['closesOn']): when is CivilDate & Record<never, never> {
  return typeof when === 'string' && isCivilDate(when)
}

function movedTerms<T extends Terms>(terms: T, years: number): T {
  return {
    ...terms,
    cover: movedCover(terms.cover, years),
    exceptions: terms.exceptions.map((exception) =>
      exception.cover ? { ...exception, cover: movedCover(exception.cover, years) } : exception
    )
  }
}

function movedCover(cover: CoverStart, years: number): CoverStart {
  return cover.starts === 'date' ? { ...cover, date: addYears(cover.date, years) } : cover
}
