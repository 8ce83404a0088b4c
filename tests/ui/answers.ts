/** Real answers to take to pieces: the calculator asked about real notices. */
import { assess } from '@/calculator'
import type { Assessment, AssessQuery } from '@/calculator'
import { shelfFor } from '@/policy'

export function answerIn(region: string, query: AssessQuery): Assessment {
  return assess(shelfFor(region), query)
}

const paid2025 = [{ year: 2025, scheme: 'resident', claimed: false }] as const
const lapsed2025 = [
  { year: 2024, scheme: 'none' },
  { year: 2025, scheme: 'none' }
] as const

export const lanzhou = answerIn('620102', { asOf: '2025-11-01', resident: { history: paid2025 } })
export const lanzhouJanuary = answerIn('620102', { asOf: '2026-01-10', resident: { history: paid2025 } })
export const lanzhouLapsed = answerIn('620102', { asOf: '2025-11-20', resident: { history: lapsed2025 } })
export const lanzhouRural = answerIn('620102', {
  asOf: '2025-11-01',
  resident: { identities: ['rural-subsistence-1-2'], history: paid2025 }
})
export const lanzhouBefore = answerIn('620102', { asOf: '2025-10-01', benefitYear: 2026, resident: {} })
export const lanzhouClosed = answerIn('620102', { asOf: '2026-03-01', benefitYear: 2026, resident: {} })
export const lanzhouPaid = answerIn('620102', {
  asOf: '2025-11-01',
  benefitYear: 2026,
  resident: { history: [{ year: 2026, scheme: 'resident' }] }
})
export const lanzhouNewborn = answerIn('620102', {
  asOf: '2026-05-20',
  resident: { birthDate: '2026-05-01', events: [{ kind: 'birth', date: '2026-05-01' }] }
})
/** More than 90 days old: whoever is registered and paid for late is promised no first day. */
export const lanzhouInfant = answerIn('620102', { asOf: '2026-08-20', resident: { birthDate: '2026-05-01' } })
/** Born in the year before, not insured in it: a first enrolment, which others may count as a lapse. */
export const lanzhouFirst = answerIn('620102', {
  asOf: '2025-11-01',
  resident: { birthDate: '2025-03-01', history: [{ year: 2025, scheme: 'none' }] }
})
export const changshaBaby = answerIn('430104', {
  asOf: '2025-05-20',
  resident: { birthDate: '2025-03-01', events: [{ kind: 'birth', date: '2025-03-01' }] }
})
export const changshaLate = answerIn('430104', { asOf: '2025-02-01', resident: {} })
export const changshaTooLate = answerIn('430104', { asOf: '2025-10-10', benefitYear: 2025, resident: {} })
/** In January two clauses of one notice contradict each other. */
export const fulingJanuary = answerIn('500102', {
  asOf: '2025-01-10',
  resident: { history: [{ year: 2024, scheme: 'resident' }] }
})
export const fulingPoor = answerIn('500102', {
  asOf: '2024-11-01',
  resident: { identities: ['subsistence'], tier: 'tier-2' }
})
export const guangdong = answerIn('440000', { asOf: '2025-11-01', resident: {} })
