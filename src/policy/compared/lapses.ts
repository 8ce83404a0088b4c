/** What earlier years do to this one: the wait after a lapse, its repair, the ceiling bonus. */
import type { Basis, BonusRule, LapseRule } from '@/calculator'
import type { ComparedValue, Fact, Facts, ComparedRule } from './fact'

export const lapseFacts: Facts = ({ lapse }) => [
  fact('lapse-counts-from', lapse && [{ kind: 'year', year: lapse.countsFrom }, lapse.countsFromBasis]),
  fact('lapse-fixed', lapse && [{ kind: 'span', span: lapse.fixed.span }, lapse.fixed.basis]),
  fact('lapse-variable', lapse?.variable && [{ kind: 'span', span: lapse.variable.span }, lapse.variable.basis]),
  fact('lapse-floor', lapse?.floor && [floorOf(lapse.floor), lapse.floor.basis]),
  fact('repair-per-year', lapse?.repair && [{ kind: 'span', span: lapse.repair.perYear }, lapse.repair.basis])
]

export const bonusFacts: Facts = ({ bonus }) => [
  fact('bonus-counts-from', bonus && [{ kind: 'year', year: bonus.countsFrom }, bonus.countsFromBasis]),
  fact('bonus-continuous', bonus && [raiseOf(bonus.continuous), bonus.continuous.basis]),
  fact('bonus-zero-claim', bonus && [money(bonus.zeroClaim.fen), bonus.zeroClaim.basis]),
  fact('bonus-limit', bonus && bonus.limit.fen !== null && [money(bonus.limit.fen), bonus.limit.basis]),
  fact('bonus-lapse', bonus?.lapse && [money(bonus.lapse.fen), bonus.lapse.basis])
]

function floorOf({ missedYears, total }: NonNullable<LapseRule['floor']>): ComparedValue {
  return { kind: 'floor', missedYears, span: total }
}

function raiseOf({ afterYears, fen }: BonusRule['continuous']): ComparedValue {
  return { kind: 'raise', afterYears, fen }
}

function money(fen: number): ComparedValue {
  return { kind: 'money', fen, tier: null, year: null }
}

function fact(rule: ComparedRule, stated: readonly [ComparedValue, Basis] | null | undefined | false): Fact {
  return { rule, of: null, value: stated ? stated[0] : null, basis: stated ? [stated[1]] : [] }
}
