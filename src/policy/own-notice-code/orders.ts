/** Words and numbers of a code: which word has which number. All of it is part of version 1, and may only grow. */
import type { EventKind, Tier } from '@/calculator'
import type { Group, WindowFact } from '@/notice/facts'

export const TIERS: readonly Tier[] = ['standard', 'tier-1', 'tier-2']
export const KINDS: readonly WindowFact['kind'][] = ['concentrated', 'supplementary', 'mid-year', 'late']
export const STARTS = ['benefit-year', 'first-of-next-month', 'payment', 'day-after-payment'] as const
export const FROM = ['event', 'payment', 'benefit-year'] as const
export const EVENTS: readonly EventKind[] = [
  'birth',
  'welfare-admission',
  'employee-insurance-ended',
  'military-discharge',
  'draft-return',
  'prison-release',
  'community-correction'
]
export const GROUPS: Readonly<Record<string, Group>> = { A: 'all', S: 'student', U: 'university', O: 'other' }
