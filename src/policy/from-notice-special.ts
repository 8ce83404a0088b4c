/** The special groups of an own notice as a policy has them, and what is unclear about them. */
import { firstDayOf, type EventKind } from '@/calculator'
import type { SpecialGroupFact } from '@/notice/facts'
import { entered, type Made } from './from-notice-basis'
import type { LocalPolicy } from './schema'

type SpecialWindow = LocalPolicy['specialWindows'][number]

/** Events of which a person has to be told where to ask, if the notice does not name them. */
const ASKED_ABOUT: readonly EventKind[] = ['birth', 'employee-insurance-ended']

/** The windows of special groups, and what is unclear about them. */
export function specialWindowsOf(made: Made): Pick<LocalPolicy, 'specialWindows' | 'eventCautions'> {
  const { specialGroups } = made.own.facts
  const named = specialGroups.map(({ event }) => event)
  const unclear = entered(made, 'specialGroups', { of: 'special-not-named' })
  return {
    specialWindows: specialGroups.flatMap((fact, i) => specialWindowsFor(made, fact, `specialGroups.${i}`)),
    eventCautions: [
      ...named.map((event, i) => ({
        events: [event],
        when: 'closed' as const,
        caution: 'special-group-unclear' as const,
        basis: entered(made, `specialGroups.${i}`, { of: 'special-late' })
      })),
      ...[...new Set([...named, ...ASKED_ABOUT])].map((event) => ({
        events: [event],
        when: 'unmatched' as const,
        caution: 'special-group-unclear' as const,
        basis: unclear
      }))
    ]
  }
}

/** Days that run on into the next year are a window of their own: whether the year can still be paid then is not said. */
function specialWindowsFor(made: Made, fact: SpecialGroupFact, path: string): SpecialWindow[] {
  const { event, within, coverFrom } = fact
  const basis = entered(made, path, { of: 'special-group', event, within })
  const starts = coverFrom ?? 'not-stated'
  const window: Omit<SpecialWindow, 'opensOn' | 'closesOn'> = {
    kind: 'special',
    group: { events: [event], eventIn: 'benefit-year' },
    price: {
      fiscalShare: false,
      subsidies: 'not-stated',
      studentPremium: false,
      basis: entered(made, path, { of: 'special-price' })
    },
    waiting: null,
    cover: {
      starts,
      basis: entered(made, `${path}.coverFrom`, { of: 'cover', starts, date: firstDayOf(made.own.benefitYear) })
    },
    exceptions: [],
    cautions: [],
    basis
  }
  if (within === null) return [{ ...window, opensOn: 'event', closesOn: 'benefit-year' }]
  const unclear = entered(made, path, { of: 'special-after-year' })
  // Months cannot be cut at the year's end, so that what comes after it is unclear is said of all of them.
  if (within.unit === 'month') {
    const cautions = [{ code: 'special-group-unclear' as const, basis: unclear }]
    return [{ ...window, opensOn: 'event', closesOn: { monthsAfterEvent: within.count }, cautions }]
  }
  return [
    { ...window, opensOn: 'event', closesOn: { daysAfterEvent: within.count, inBenefitYear: true } },
    {
      ...window,
      opensOn: 'year-after',
      closesOn: { daysAfterEvent: within.count },
      cautions: [{ code: 'special-group-unclear', basis: unclear }]
    }
  ]
}
