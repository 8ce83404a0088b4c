/** What earlier years do by an own notice: the wait after a lapse and the raised ceiling, of its own or standing in. */
import { entered, interpreted, standingIn, withBases, type Made } from './from-notice-basis'
import type { LateWait, Unused } from './from-notice-windows'
import type { LocalPolicy, MechanismFile } from './schema'

/** Rules from elsewhere: they stand in only where the resident lets them. */
export interface OtherRules {
  /** The newest policy of the place for an earlier year; `null`: the library has none. */
  newest: LocalPolicy | null
  mechanism: MechanismFile | null
}

export interface History {
  lapse: LocalPolicy['lapse']
  bonus: LocalPolicy['bonus']
  /** For late windows of which the notice gives no wait. */
  lateWait: LateWait
  unused: Unused[]
}

export function historyOf(made: Made, others: OtherRules): History {
  const own = lapseOf(made, others)
  const raise = bonusOf(made, others)
  const standIn = standInOf(made, others)
  return {
    lapse: own.lapse ?? standIn.lapse,
    bonus: raise.bonus ?? standIn.bonus,
    lateWait: standIn.lateWait,
    unused: [...own.unused, ...raise.unused]
  }
}

/** What the resident has let stand in, each part marked as what it is. */
function standInOf({ own, words }: Made, { newest, mechanism }: OtherRules): Omit<History, 'unused'> {
  if (own.standIn === 'newest-local-policy' && newest !== null) {
    const asDerived = <T>(rule: T): T =>
      withBases(rule, (basis) => standingIn(basis, words.derived(newest.benefitYear, basis.says)))
    const { windows, lapse, bonus } = newest
    const wait = windows.find(({ kind, waiting }) => kind !== 'concentrated' && waiting !== null)?.waiting
    return { lapse: asDerived(lapse), bonus: asDerived(bonus), lateWait: asDerived(wait ?? lapse?.fixed ?? null) }
  }
  if (own.standIn === 'national-mechanism' && mechanism !== null) {
    const lapse = withBases<MechanismFile['lapse']>(mechanism.lapse, (basis) =>
      standingIn(basis, words.national(basis.says))
    )
    return { lapse, bonus: null, lateWait: lapse.fixed }
  }
  return { lapse: null, bonus: null, lateWait: null }
}

function lapseOf(made: Made, others: OtherRules): { lapse: LocalPolicy['lapse']; unused: Unused[] } {
  const { fixed, variable, repair, floor } = made.own.facts.waiting
  if (fixed === null) {
    const parts = { variable, repair, floor }
    return { lapse: null, unused: incomplete('waiting', parts) }
  }
  const countsFrom = countsFromOf(made, others)
  return {
    lapse: {
      countsFrom,
      countsFromBasis: interpreted(made, { of: 'lapse-counts-from', year: countsFrom }),
      fixed: { span: fixed, basis: entered(made, 'waiting.fixed', { of: 'lapse-fixed', span: fixed }) },
      variable: variable && {
        span: variable,
        basis: entered(made, 'waiting.variable', { of: 'lapse-variable', span: variable })
      },
      startBasis: interpreted(made, { of: 'lapse-start' }),
      onceBasis: interpreted(made, { of: 'lapse-once' }),
      floor: floor && {
        missedYears: floor.missedYears,
        total: { count: floor.count, unit: floor.unit },
        basis: entered(made, 'waiting.floor', {
          of: 'lapse-floor',
          missedYears: floor.missedYears,
          span: { count: floor.count, unit: floor.unit }
        })
      },
      repair: repair && {
        perYear: repair,
        basis: entered(made, 'waiting.repair', { of: 'lapse-repair', span: repair })
      },
      uncounted: null,
      firstEnrolmentBasis: interpreted(made, { of: 'first-enrolment' })
    },
    unused: []
  }
}

function bonusOf(made: Made, others: OtherRules): { bonus: LocalPolicy['bonus']; unused: Unused[] } {
  const { afterYears, continuousFen, zeroClaimFen, limitFen, limitPercent, lapseFen } = made.own.facts.bonus
  if (afterYears === null || continuousFen === null || zeroClaimFen === null) {
    return { bonus: null, unused: incomplete('bonus', made.own.facts.bonus) }
  }
  const countsFrom = countsFromOf(made, others)
  return {
    bonus: {
      countsFrom,
      countsFromBasis: interpreted(made, { of: 'bonus-counts-from', year: countsFrom }),
      continuous: {
        afterYears,
        fen: continuousFen,
        basis: entered(made, 'bonus.continuousFen', { of: 'bonus-continuous', afterYears, fen: continuousFen })
      },
      zeroClaim: {
        fen: zeroClaimFen,
        basis: entered(made, 'bonus.zeroClaimFen', { of: 'bonus-zero-claim', fen: zeroClaimFen }),
        usedBasis: null
      },
      limit: {
        fen: limitFen,
        basis: entered(made, limitFen === null ? 'bonus.limitPercent' : 'bonus.limitFen', {
          of: 'bonus-limit',
          fen: limitFen,
          percent: limitPercent
        })
      },
      lapse:
        lapseFen === null
          ? null
          : { fen: lapseFen, basis: entered(made, 'bonus.lapseFen', { of: 'bonus-lapse', fen: lapseFen }) }
    },
    unused: []
  }
}

/** The first year that counts, by the place's own newest rules, else by the national ones; no notice of one year says it. */
function countsFromOf({ own }: Made, { newest, mechanism }: OtherRules): number {
  return newest?.lapse?.countsFrom ?? mechanism?.lapse.countsFrom ?? own.benefitYear - 1
}

function incomplete(path: string, parts: object): Unused[] {
  return Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : [{ path: `${path}.${name}`, because: 'incomplete' as const }]
  )
}
