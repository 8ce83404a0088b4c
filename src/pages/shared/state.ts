/** Which word stands for an answer. */
import type { Assessment } from '@/calculator'
import { yearOf } from '@/calculator'
import type { StateWord } from '@/ui/text'

export function stateOf({ phase, benefitYear, asOf, cover }: Assessment): StateWord {
  // A year that is over only stands in for one without a notice.
  if (benefitYear < yearOf(asOf)) return 'not-published'
  switch (phase) {
    case 'insured':
      return benefitYear > yearOf(asOf) ? 'paid-waiting' : 'covered'
    case 'closed':
      return 'lapsed'
    case 'not-yet-open':
    case 'not-published':
    case 'no-local-policy':
      return phase
    default:
      return cover === null ? 'lapsed' : 'due'
  }
}
