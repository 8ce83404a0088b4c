/** Whom a sentence speaks of, and which tier. */
import { PEOPLE } from '../vocabulary/people'
import type { People, TierFinding } from './finding'
import { matchesOf } from './matches'

const ANYBODY = new RegExp(PEOPLE.map(({ names }) => `(${names})`).join('|'), 'g')

export function peopleIn(text: string, offset: number): People[] {
  return matchesOf(ANYBODY, text, offset).flatMap(({ match, start, end }) => {
    const named = PEOPLE.find((_, index) => match[index + 1] !== undefined)
    return named ? [{ kind: 'people', start, end, who: named.who }] : []
  })
}

const TIER = /(?:第)?([一二三四五1-5低高中])档(?!次|案)/g
const TIERS: Readonly<Record<string, TierFinding['tier']>> = {
  一: 'tier-1',
  '1': 'tier-1',
  低: 'tier-1',
  二: 'tier-2',
  '2': 'tier-2',
  高: 'tier-2'
}

export function tiersIn(text: string, offset: number): TierFinding[] {
  return matchesOf(TIER, text, offset).map(({ match, start, end }) => ({
    kind: 'tier',
    start,
    end,
    tier: TIERS[match[1] ?? ''] ?? null
  }))
}
