/** Warnings of a payment in words. */
import type { CivilDate } from '@/calculator'
import type { Warning } from '@/payment'
import { dateNear, payWarnings, yuan } from '@/ui/text'

export function warningWords(warning: Warning, asOf: CivilDate): string {
  const near = (date: CivilDate | null) => date && dateNear(date, asOf)
  switch (warning.kind) {
    case 'window-closed':
    case 'no-notice':
      return payWarnings[warning.kind](warning.benefitYear)
    case 'window-not-open':
      return payWarnings[warning.kind](near(warning.opensOn))
    case 'already-paid':
      return payWarnings[warning.kind](
        near(warning.paidOn),
        warning.amountFen === null ? null : yuan(warning.amountFen)
      )
    case 'under-way':
      return payWarnings[warning.kind](dateNear(warning.since, asOf))
    case 'not-found-before':
      return payWarnings[warning.kind](dateNear(warning.paidOn, asOf), yuan(warning.amountFen))
    case 'amount-changed':
      return payWarnings[warning.kind](yuan(warning.wasFen), yuan(warning.nowFen))
    case 'wait-outlasts-cover':
    case 'ask-first':
      return payWarnings[warning.kind]()
    case 'registration-first':
      return payWarnings[warning.kind](warning.need === 'newborn')
  }
}
