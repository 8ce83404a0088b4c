/** Figures that others report of places and years without a notice in the library. They are shown, and count into no amount due. */
import type { PolicyShelf } from './library'
import type { ReportedFact, ReportedFactsFile } from './schema'
import { hasNotice } from './unpublished'

export interface ReportedYear {
  jurisdiction: string
  place: string
  benefitYear: number
  facts: readonly ReportedFact[]
}

export interface Reported {
  /** Of a place, or of what it lies in, the years that no notice on its shelf is of. Throws `UnknownRegionError`. */
  reportedOf: (code: string) => ReportedYear[]
  /** The same of every place that anything is reported of, each under its own name. */
  reportedPlaces: () => ReportedYear[]
}

export function createReported(file: () => ReportedFactsFile, shelfFor: (code: string) => PolicyShelf): Reported {
  function reportedOf(code: string): ReportedYear[] {
    const shelf = shelfFor(code)
    const years = new Map<string, ReportedYear>()
    for (const fact of file().facts) {
      const { jurisdiction, place, benefitYear } = fact
      if (!liesIn(code, jurisdiction) || hasNotice(shelf, benefitYear)) continue
      const key = `${jurisdiction} ${benefitYear}`
      years.set(key, { jurisdiction, place, benefitYear, facts: [...(years.get(key)?.facts ?? []), fact] })
    }
    return [...years.values()]
  }

  return {
    reportedOf,
    reportedPlaces() {
      const places = new Set(file().facts.map(({ jurisdiction }) => jurisdiction))
      return [...places].flatMap((place) => reportedOf(place).filter(({ jurisdiction }) => jurisdiction === place))
    }
  }
}

/** By GB/T 2260: what lies in a province or a city begins as its code does, without the zeros. */
function liesIn(code: string, jurisdiction: string): boolean {
  return code.startsWith(jurisdiction.replace(/(00){1,2}$/, ''))
}
