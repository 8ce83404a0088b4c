/** What earlier years do to this one: the wait after a lapse, its repair, and the bonus for staying. */
import type { LocalPolicy } from '@/policy'
import { policy as words } from '@/ui/text'
import { oneGroup } from './section'
import type { Clause, Section } from './section'

const { labels } = words

export function lapseSection({ lapse }: LocalPolicy): Section {
  if (!lapse) return { id: 'lapse', groups: [] }
  const {
    countsFrom,
    countsFromBasis,
    fixed,
    variable,
    startBasis,
    onceBasis,
    floor,
    repair,
    uncounted,
    firstEnrolmentBasis
  } = lapse
  const clauses: Clause[] = [{ label: labels.fixed, value: words.span(fixed.span), basis: fixed.basis }]
  if (variable) clauses.push({ label: labels.variable, value: words.span(variable.span), basis: variable.basis })
  if (floor)
    clauses.push({ label: labels.floor(floor.missedYears), value: words.span(floor.total), basis: floor.basis })
  if (repair) clauses.push({ label: labels.repair, value: words.span(repair.perYear), basis: repair.basis })
  clauses.push({ label: labels.start, basis: startBasis }, { label: labels.once, basis: onceBasis })
  clauses.push({ label: labels.countsFrom, value: words.yearOf(countsFrom), basis: countsFromBasis })
  if (uncounted) clauses.push({ label: labels.countsFrom, basis: uncounted.basis })
  clauses.push({ label: labels.firstEnrolment, basis: firstEnrolmentBasis })
  return { id: 'lapse', groups: oneGroup(clauses) }
}

export function bonusSection({ bonus, skipRaisesPrice }: LocalPolicy): Section {
  const skipping: Clause[] = skipRaisesPrice ? [{ label: labels.skipping, basis: skipRaisesPrice }] : []
  if (!bonus) return { id: 'bonus', groups: oneGroup(skipping) }
  const { countsFrom, countsFromBasis, continuous, zeroClaim, limit, lapse } = bonus
  return {
    id: 'bonus',
    groups: oneGroup([
      { label: labels.countsFrom, value: words.yearOf(countsFrom), basis: countsFromBasis },
      {
        label: labels.continuous(continuous.afterYears),
        value: words.raise(words.amount(continuous.fen)),
        basis: continuous.basis
      },
      { label: labels.zeroClaim, value: words.raise(words.amount(zeroClaim.fen)), basis: zeroClaim.basis },
      ...(zeroClaim.usedBasis ? [{ label: labels.used, basis: zeroClaim.usedBasis }] : []),
      {
        label: labels.limit,
        ...(limit.fen !== null && { value: words.raise(words.amount(limit.fen)) }),
        basis: limit.basis
      },
      ...(lapse ? [{ label: labels.lapse, value: words.lower(words.amount(lapse.fen)), basis: lapse.basis }] : []),
      ...skipping
    ])
  }
}
