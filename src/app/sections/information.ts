/** What a notice says besides its rules: who may enrol, where to register and pay, what it buys, what it leaves open. */
import type { Basis } from '@/calculator'
import type { Benefit, LocalPolicy, Policy } from '@/policy'
import { channelKinds, policy as words } from '@/ui/text'
import { oneGroup } from './section'
import type { Clause, Section } from './section'

const { labels } = words

export function eligibilitySection({ eligibility: { covered, excluded, also } }: LocalPolicy): Section {
  return {
    id: 'eligibility',
    groups: oneGroup([
      ...labelled(labels.covered, covered),
      ...also.map((basis) => ({ label: labels.covered, basis })),
      ...labelled(labels.excluded, excluded)
    ])
  }
}

export function registrationSection({ registration }: LocalPolicy): Section {
  return {
    id: 'registration',
    groups: registration.map(({ cases, where, papers, papersNeeded, basis }) => {
      const places = where.length > 0 ? [{ label: labels.where, value: where.join('、'), basis }] : []
      const needed = papersNeeded === 'any' ? words.anyOf(papers) : papers.join('、')
      const bring = papers.length > 0 ? [{ label: labels.papers, value: needed, basis }] : []
      const clauses = [...places, ...bring]
      return {
        title: cases.map((one) => words.cases[one]).join('、'),
        clauses: clauses.length > 0 ? clauses : [{ basis }]
      }
    })
  }
}

export function channelsSection({ channels, familyAccount }: LocalPolicy): Section {
  const clauses = channels.map(({ kind, name, banks, basis }): Clause => ({
    label: channelKinds[kind],
    value: banks.length > 0 ? `${name}（${banks.join('、')}）` : name,
    basis
  }))
  return { id: 'channels', groups: oneGroup([...clauses, ...labelled(labels.familyAccount, familyAccount)]) }
}

export function benefitsSection({ benefits }: Policy): Section {
  return { id: 'benefits', groups: oneGroup(benefits.map(benefitClause)) }
}

function benefitClause(benefit: Benefit): Clause {
  const { basis } = benefit
  switch (benefit.kind) {
    case 'inpatient-share':
      return { label: words.hospitals[benefit.hospital], value: words.about(benefit.aboutPercent), basis }
    case 'outpatient-cap':
      return { label: words.outpatientCap, value: words.perYear(words.amount(benefit.fenPerYear)), basis }
    case 'other':
      return { basis }
  }
}

export function refundSection({ refund }: Policy): Section {
  if (!refund) return { id: 'refund', groups: [] }
  const { beforeCover, afterCover } = refund
  return {
    id: 'refund',
    groups: oneGroup([
      {
        label: labels.beforeCover,
        value: beforeCover.reasons.map((reason) => words.refundReasons[reason]).join('、'),
        basis: beforeCover.basis
      },
      { label: labels.afterCover, basis: afterCover.basis }
    ])
  }
}

export function otherSection(policy: Policy): Section {
  const change = policy.kind === 'local' ? policy.identityChange : null
  return {
    id: 'other',
    groups: oneGroup([...labelled(labels.identityChange, change), ...policy.otherPoints.map((basis) => ({ basis }))])
  }
}

function labelled(label: string, basis: Basis | null): Clause[] {
  return basis ? [{ label, basis }] : []
}
