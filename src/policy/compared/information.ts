/** What a notice says besides its rules: where to register and pay, what that buys, how long it holds. */
import type { Basis } from '@/calculator'
import { CHANNEL_KINDS, REGISTRATION_CASES } from '@/policy/schema/information'
import type { Fact, Facts, ComparedRule } from './fact'

export const registrationFacts: Facts = ({ registration }) =>
  REGISTRATION_CASES.flatMap((of): Fact[] => {
    const entry = registration.find(({ cases }) => cases.includes(of))
    if (!entry) return []
    const { where, papers, papersNeeded, basis } = entry
    // Of no more than one paper it makes no difference whether one or all are needed.
    const essence = [where, papers, papers.length > 1 && papersNeeded]
    const value = { kind: 'registration' as const, where, papers, papersNeeded }
    return [{ rule: 'registration', of, value, basis: [basis], essence }]
  })

export const channelFacts: Facts = ({ channels, familyAccount }) => [
  ...CHANNEL_KINDS.flatMap((of): Fact[] => {
    const ofKind = channels.filter(({ kind }) => kind === of)
    if (ofKind.length === 0) return []
    const names = ofKind.map(({ name }) => name)
    const banks = ofKind.flatMap((channel) => channel.banks)
    return [{ rule: 'channel', of, value: { kind: 'channels', names, banks }, basis: ofKind.map(({ basis }) => basis) }]
  }),
  // That it may be used is all there is to say of it, in whatever words.
  { ...said('family-account', familyAccount ? [familyAccount] : []), essence: null }
]

export const benefitFacts: Facts = ({ benefits }) => [
  ...benefits.flatMap((benefit): Fact[] => {
    const { kind: rule, basis } = benefit
    switch (rule) {
      case 'inpatient-share':
        return [
          { rule, of: benefit.hospital, value: { kind: 'percent', percent: benefit.aboutPercent }, basis: [basis] }
        ]
      case 'outpatient-cap':
        return [
          { rule, of: null, value: { kind: 'money', fen: benefit.fenPerYear, tier: null, year: null }, basis: [basis] }
        ]
      case 'other':
        return []
    }
  }),
  said(
    'other-benefits',
    benefits.flatMap(({ kind, basis }) => (kind === 'other' ? [basis] : []))
  )
]

export const validityFacts: Facts = ({ benefitYear, notice: { issuedOn, effectiveTo, basis } }) => {
  const fact = (rule: 'benefit-year' | 'issued-on' | 'effective-to', value: Fact['value']): Fact => ({
    rule,
    of: null,
    value,
    basis: [basis]
  })
  return [
    fact('benefit-year', { kind: 'year', year: benefitYear }),
    fact('issued-on', issuedOn === null ? null : { kind: 'date', date: issuedOn }),
    fact('effective-to', effectiveTo === null ? null : { kind: 'date', date: effectiveTo })
  ]
}

function said(rule: ComparedRule, basis: readonly Basis[]): Fact {
  const value = basis.length > 0 ? { kind: 'said' as const } : null
  return { rule, of: null, value, basis, essence: basis.map(({ says }) => says) }
}
