/** Residents of every place in the library, each different in a way that changes a figure. */
import type { Resident } from '@/calculator'

export interface Asked {
  who: string
  region: string
  asOf: string
  resident: Resident
}

const paid = (year: number, claimed?: boolean) => ({
  year,
  scheme: 'resident' as const,
  ...(claimed !== undefined && { claimed })
})
const none = (year: number) => ({ year, scheme: 'none' as const })

const LANZHOU = '620102'
const CHANGSHA = '430104'
const FULING = '500102'

export const asked: Asked[] = [
  {
    who: 'Lanzhou, paid, no claim',
    region: LANZHOU,
    asOf: '2025-11-01',
    resident: { birthDate: '1964-01-01', history: [paid(2025, false)] }
  },
  { who: 'Lanzhou, paid, claimed', region: LANZHOU, asOf: '2025-11-01', resident: { history: [paid(2025, true)] } },
  { who: 'Lanzhou, one year missed', region: LANZHOU, asOf: '2025-11-20', resident: { history: [none(2025)] } },
  { who: 'Lanzhou, before the window', region: LANZHOU, asOf: '2025-10-01', resident: { history: [paid(2025)] } },
  { who: 'Lanzhou, on the last day', region: LANZHOU, asOf: '2025-12-31', resident: { history: [paid(2025, false)] } },
  { who: 'Lanzhou, in January', region: LANZHOU, asOf: '2026-01-10', resident: { history: [paid(2025, false)] } },
  { who: 'Lanzhou, missed, in January', region: LANZHOU, asOf: '2026-01-10', resident: { history: [none(2025)] } },
  {
    who: 'Gansu, orphan',
    region: '620000',
    asOf: '2025-11-01',
    resident: { identities: ['orphan'], history: [paid(2025)] }
  },
  {
    who: 'Gansu, rural class 1',
    region: '621100',
    asOf: '2025-11-01',
    resident: { identities: ['rural-subsistence-1-2'], history: [paid(2025)] }
  },
  {
    who: 'Gansu, rural class 3',
    region: '620000',
    asOf: '2025-11-01',
    resident: { identities: ['rural-subsistence-3-4'], history: [none(2025)] }
  },
  {
    who: 'Gansu, margin',
    region: '620000',
    asOf: '2025-11-01',
    resident: { identities: ['subsistence-margin'], history: [] }
  },
  {
    who: 'Gansu, class not known',
    region: '620000',
    asOf: '2025-11-01',
    resident: { identities: ['subsistence'], history: [paid(2025)] }
  },
  {
    who: 'Lanzhou, newborn in May',
    region: LANZHOU,
    asOf: '2026-05-20',
    resident: { birthDate: '2026-05-01', events: [{ kind: 'birth', date: '2026-05-01' }] }
  },
  { who: 'Changsha, in time', region: CHANGSHA, asOf: '2024-11-01', resident: { history: [paid(2024)] } },
  {
    who: 'Changsha, half paid for',
    region: CHANGSHA,
    asOf: '2024-11-01',
    resident: { identities: ['subsistence'], history: [paid(2024)] }
  },
  { who: 'Changsha, late', region: CHANGSHA, asOf: '2025-02-01', resident: { history: [paid(2024)] } },
  { who: 'Changsha, later still', region: CHANGSHA, asOf: '2025-09-20', resident: { history: [none(2024)] } },
  {
    who: 'Changsha, 80 days old',
    region: CHANGSHA,
    asOf: '2025-05-20',
    resident: { birthDate: '2025-03-01', events: [{ kind: 'birth', date: '2025-03-01' }] }
  },
  {
    who: 'Changsha, discharged',
    region: CHANGSHA,
    asOf: '2025-03-01',
    resident: { events: [{ kind: 'military-discharge', date: '2025-02-01' }], history: [paid(2024)] }
  },
  {
    who: 'Changsha, out of work',
    region: CHANGSHA,
    asOf: '2025-02-01',
    resident: { events: [{ kind: 'employee-insurance-ended', date: '2025-01-15' }] }
  },
  {
    who: 'Fuling, first tier',
    region: FULING,
    asOf: '2024-11-01',
    resident: { tier: 'tier-1', history: [paid(2024)] }
  },
  {
    who: 'Fuling, second tier, low income',
    region: FULING,
    asOf: '2024-11-01',
    resident: { tier: 'tier-2', identities: ['subsistence'], history: [paid(2024)] }
  },
  {
    who: 'Fuling, student',
    region: FULING,
    asOf: '2024-11-01',
    resident: { tier: 'tier-1', student: 'university-poor', history: [paid(2024)] }
  },
  {
    who: 'Fuling, in January',
    region: FULING,
    asOf: '2025-01-10',
    resident: { tier: 'tier-1', history: [paid(2024)] }
  },
  { who: 'Fuling, in May', region: FULING, asOf: '2025-05-10', resident: { tier: 'tier-2', history: [none(2024)] } },
  {
    who: 'Fuling, in August',
    region: FULING,
    asOf: '2025-08-01',
    resident: { tier: 'tier-1', identities: ['severe-disability'], history: [paid(2024)] }
  }
]
