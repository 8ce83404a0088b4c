/** What one clause says by itself to a comparison. */
import type { CivilDate } from '@/calculator'
import type { Clause } from '@/policy/clauses'
import { startOf, type ComparedRule, type ComparedValue, type Fact, type Of } from './fact'

export function factsIn(clause: Clause): Fact[] {
  const { rule, value, parent, of, basis } = clause
  const fact = (compared: ComparedRule, says: ComparedValue | null, which: Of | null = null): Fact[] => [
    { rule: compared, of: which, value: says, basis: [basis] }
  ]
  // Those of a group's own window are put together by whom they are for.
  if (clause.section === 'special') return []
  switch (rule) {
    case 'notice':
      return [
        ...fact('benefit-year', { kind: 'year', year: parent.benefitYear }),
        ...fact('issued-on', dateOrNone(value.issuedOn)),
        ...fact('effective-to', dateOrNone(value.effectiveTo))
      ]
    case 'windows':
      return value.kind === 'special'
        ? []
        : fact('window', { kind: 'period', window: value.kind, opensOn: value.opensOn, closesOn: value.closesOn }, of)
    case 'windows.price':
      return fact(
        'window-price',
        {
          kind: 'terms-of-price',
          fiscalShare: value.fiscalShare,
          subsidies: value.subsidies,
          ...(value.own && { ownFen: value.own.fen })
        },
        of
      )
    case 'windows.cover': {
      const { waiting } = parent
      const start = { kind: 'start', wait: waiting?.span ?? null, ...startOf(value) } as const
      return [{ rule: 'start', of, value: start, basis: [waiting?.basis ?? basis] }]
    }
    case 'premiums':
      return fact(
        value.students ? 'student-premium' : 'premium',
        { kind: 'money', fen: value.fen, tier: value.tier, year: null },
        of
      )
    case 'fiscalSubsidy':
      return 'atLeastFen' in value
        ? []
        : [
            ...fact('fiscal-total', money(value.fen, value.year)),
            ...fact('fiscal-central', value.centralFen === null ? null : money(value.centralFen, value.year))
          ]
    case 'fiscalSubsidy.groups': {
      const { places, centralFen, provinceFen, countyFen } = value
      return fact('fiscal-group', { kind: 'shares', places, centralFen, provinceFen, countyFen }, of)
    }
    case 'lapse.countsFromBasis':
      return fact('lapse-counts-from', { kind: 'year', year: value.countsFrom })
    case 'lapse.fixed':
      return fact('lapse-fixed', { kind: 'span', span: value.span })
    case 'lapse.variable':
      return fact('lapse-variable', { kind: 'span', span: value.span })
    case 'lapse.floor':
      return fact('lapse-floor', { kind: 'floor', missedYears: value.missedYears, span: value.total })
    case 'lapse.repair':
      return fact('repair-per-year', { kind: 'span', span: value.perYear })
    case 'bonus.countsFromBasis':
      return fact('bonus-counts-from', { kind: 'year', year: value.countsFrom })
    case 'bonus.continuous':
      return fact('bonus-continuous', { kind: 'raise', afterYears: value.afterYears, fen: value.fen })
    case 'bonus.zeroClaim':
      return fact('bonus-zero-claim', money(value.fen))
    case 'bonus.limit':
      return value.fen === null ? [] : fact('bonus-limit', money(value.fen))
    case 'bonus.lapse':
      return fact('bonus-lapse', money(value.fen))
    case 'registration': {
      const { cases, where, papers, papersNeeded } = value
      return cases.flatMap((one) => fact('registration', { kind: 'registration', where, papers, papersNeeded }, one))
    }
    case 'channels':
      return fact('channel', { kind: 'channels', names: [value.name], banks: value.banks }, value.kind)
    case 'familyAccount':
      return fact('family-account', { kind: 'said' })
    case 'benefits':
      switch (value.kind) {
        case 'inpatient-share':
          return fact('inpatient-share', { kind: 'percent', percent: value.aboutPercent }, value.hospital)
        case 'outpatient-cap':
          return fact('outpatient-cap', money(value.fenPerYear))
        case 'other':
          return fact('other-benefits', { kind: 'said' })
      }
  }
  return []
}

function money(fen: number, year: number | null = null): ComparedValue {
  return { kind: 'money', fen, tier: null, year }
}

function dateOrNone(date: CivilDate | null): ComparedValue | null {
  return date === null ? null : { kind: 'date', date }
}
