/** What a compared row is about, in words. */
import { EVENT_KINDS, STUDENTS } from '@/calculator'
import { identityOf } from '@/policy'
import type { ComparedRow, Of } from '@/policy'
import { channelKinds, compared as words, events, policy as policyWords, students } from '@/ui/text'

export function rowLabel({ rule, of }: Pick<ComparedRow, 'rule' | 'of'>): string {
  if (of === null) return words.rules[rule]
  const name = nameOf(of)
  // A rule of its own name says no more than whom it is for.
  return PLAIN.includes(rule) ? name : words.ruleOf(words.rules[rule], name)
}

const PLAIN: readonly ComparedRow['rule'][] = ['subsidy', 'group', 'registration', 'channel', 'inpatient-share']

function nameOf(of: Of): string {
  if (typeof of === 'number') return of === 1 ? '' : words.nth(of)
  const [kind, place] = of.split(/-(?=\d+$)/)
  if (kind === 'concentrated' || kind === 'later') return words.place[kind](Number(place))
  return identityOf(of)?.label ?? named(EVENT_KINDS, events, of) ?? named(STUDENTS, students, of) ?? others(of)
}

function named<K extends string>(
  known: readonly K[],
  names: Readonly<Record<K, { name: string }>>,
  of: string
): string | undefined {
  const key = known.find((one) => one === of)
  return key === undefined ? undefined : names[key].name
}

function others(of: string): string {
  const all: Readonly<Partial<Record<string, string>>> = {
    ...policyWords.cases,
    ...channelKinds,
    ...policyWords.hospitals
  }
  return all[of] ?? ''
}
