/** What earlier years do to this one: the wait after a lapse, its repair, and the bonus for staying. */
import type { LocalPolicy } from '@/policy'
import { policy as words } from '@/ui/text'
import { oneGroup } from './section'
import type { Clause, Section } from './section'

const { labels } = words

export function lapseSection({ lapse }: LocalPolicy): Section {
  if (!lapse) return { id: 'lapse', groups: [] }
  const { countsFrom, fixed, variable, startBasis, onceBasis, floor, repair, uncounted } = lapse
  const clauses: Clause[] = [{ label: labels.fixed, value: words.span(fixed.span), basis: fixed.basis }]
  if (variable) clauses.push({ label: labels.variable, value: words.span(variable.span), basis: variable.basis })
  if (floor) clauses.push({ label: labels.floor(floor.missedYears), value: words.span(floor.total), basis: floor.basis })
  if (repair) clauses.push({ label: labels.repair, value: words.span(repair.perYear), basis: repair.basis })
  clauses.push({ label: labels.start, basis: startBasis }, { label: labels.once, basis: onceBasis })
  if (uncounted) clauses.push({ label: labels.countsFrom, value: words.yearOf(countsFrom), basis: uncounted.basis })
  return { id: 'lapse', groups: oneGroup(clauses) }
}

export function bonusSection({ bonus }: LocalPolicy): Section {
  if (!bonus) return { id: 'bonus', groups: [] }
  const { continuous, zeroClaim, limit, lapse } = bonus
  return {
    id: 'bonus',
    groups: oneGroup([
      { label: labels.continuous(continuous.afterYears), value: words.raise(words.amount(continuous.fen)), basis: continuous.basis },
      { label: labels.zeroClaim, value: words.raise(words.amount(zeroClaim.fen)), basis: zeroClaim.basis },
      { label: labels.used, basis: zeroClaim.usedBasis },
      { label: labels.limit, value: words.raise(words.amount(limit.fen)), basis: limit.basis },
      { label: labels.lapse, value: words.lower(words.amount(lapse.fen)), basis: lapse.basis }
    ])
  }
}
