/** Today's rules, moved to another benefit year as if nothing else changed. */
import { addYears } from './civil-date'
import type { CoverStart, OrdinaryWindow, Rules, SpecialWindow, Terms } from './rules'

/** `rules` with all their windows and dates moved to `benefitYear`; amounts and counting starts stay. */
export function movedTo(rules: Rules, benefitYear: number): Rules {
  const years = benefitYear - rules.benefitYear
  if (years === 0) return rules
  const { issuedOn, effectiveTo } = rules.notice
  return {
    ...rules,
    benefitYear,
    notice: {
      ...rules.notice,
      issuedOn: addYears(issuedOn, years),
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
    opensOn: opensOn === 'event' || opensOn === 'benefit-year' ? opensOn : addYears(opensOn, years),
    closesOn: typeof closesOn === 'object' || closesOn === 'benefit-year' ? closesOn : addYears(closesOn, years)
  }
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
