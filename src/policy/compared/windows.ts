/** When one may pay, what that changes in the price, and from when it covers: window by window. */
import type { OrdinaryWindow } from '@/calculator'
import type { LocalPolicy } from '@/policy/schema'
import { dayOfYear, type Fact, type Facts, type WindowPlace } from './fact'

export const windowFacts: Facts = (policy) =>
  placed(policy).flatMap(({ window, place }) => [
    {
      rule: 'window',
      of: place,
      value: { kind: 'period', window: window.kind, opensOn: window.opensOn, closesOn: window.closesOn },
      basis: [window.basis],
      essence: [window.kind, dayOfYear(window.opensOn, policy), dayOfYear(window.closesOn, policy)]
    },
    {
      rule: 'window-price',
      of: place,
      value: { kind: 'terms-of-price', fiscalShare: window.price.fiscalShare, subsidies: window.price.subsidies },
      basis: [window.price.basis]
    },
    startOf(policy, window, place)
  ])

function startOf(policy: LocalPolicy, { waiting, cover }: OrdinaryWindow, of: WindowPlace): Fact {
  const { starts } = cover
  const date = cover.starts === 'date' ? cover.date : null
  return {
    rule: 'start',
    of,
    value: { kind: 'start', wait: waiting?.span ?? null, starts, date },
    basis: waiting ? [waiting.basis] : [cover.basis],
    essence: [waiting?.span, starts, dayOfYear(date, policy)]
  }
}

/** The windows in their order, those for paying in time apart from those for paying late. */
function placed({ windows }: LocalPolicy): { window: OrdinaryWindow; place: WindowPlace }[] {
  const inTime = windows.filter(({ kind }) => kind === 'concentrated')
  const late = windows.filter(({ kind }) => kind !== 'concentrated')
  return [
    ...inTime.map((window, i) => ({ window, place: `concentrated-${i + 1}` as const })),
    ...late.map((window, i) => ({ window, place: `later-${i + 1}` as const }))
  ]
}
