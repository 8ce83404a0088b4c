/** Members to be reminded, with the years that the library's notices give them. */
import { assess } from '@/calculator'
import type { Assessment, CivilDate, Resident, Shelf } from '@/calculator'
import { shelfFor } from '@/policy'
import type { PlannedReminder, ReminderSubject } from '@/reminder'

export const GANSU = '620000'
export const HUNAN = '430000'
export const FULING = '500102'

/** Insured last year, nothing to wait for. */
const CONTINUING: Resident = { history: [{ year: 2025, scheme: 'resident', claimed: true }] }

export function gansu2026(asOf: CivilDate, shelf: Shelf = shelfFor(GANSU)): Assessment {
  return assess(shelf, { asOf, benefitYear: 2026, resident: CONTINUING })
}

export function hunan2025(asOf: CivilDate): Assessment {
  return assess(shelfFor(HUNAN), { asOf, benefitYear: 2025, resident: {} })
}

export function fuling2025(asOf: CivilDate): Assessment {
  return assess(shelfFor(FULING), { asOf, benefitYear: 2025, resident: {} })
}

/** Gansu's shelf, had the authority moved the end of the concentrated window. */
export function gansuClosing(closesOn: CivilDate): Shelf {
  const shelf: Shelf = shelfFor(GANSU)
  const rules = shelf.rules.map((of) => ({
    ...of,
    windows: of.windows.map((window) =>
      of.benefitYear === 2026 && window.kind === 'concentrated' ? { ...window, closesOn } : window
    )
  }))
  return { ...shelf, rules }
}

/** The year as it was paid on the day of this answer. */
export function paidYear(assessment: Assessment): ReminderSubject['paid'][number] {
  return { recordId: 'payment', assessment }
}

/** Mother, who has nothing to remember unless told. */
export function mother(more: Partial<ReminderSubject> = {}): ReminderSubject {
  return { memberId: 'mother', nickname: '妈妈', open: [], paid: [], recheck: [], seasons: [], ...more }
}

/** Mother in Gansu, who has not paid for 2026. */
export function unpaid(asOf: CivilDate, shelf: Shelf = shelfFor(GANSU)): ReminderSubject {
  return mother({ open: [gansu2026(asOf, shelf)] })
}

export function days(reminders: readonly PlannedReminder[]): CivilDate[] {
  return reminders.map(({ on }) => on)
}
