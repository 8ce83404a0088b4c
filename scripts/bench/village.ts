/** What the answers on Home cost, by how many members there are: those that are drawn at first, and all of them. */
import { statusOf } from '@/app/family-answers'
import { isMany } from '@/app/many'
import { ROWS_AT_FIRST } from '@/app/rows-at-first'
import type { Member } from '@/household'
import { median } from './race'

const INPUT = { records: [], asOf: '2025-11-01' }
const ROUNDS = 15

export interface HomeCost {
  members: number
  /** Milliseconds before Home is drawn for the first time. */
  openMs: number
  /** Milliseconds for everybody; of many, in slices after that. */
  allMs: number
}

export function homeCost(count: number): HomeCost {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const members = villagers(count) // answers are remembered by member: each round needs its own
    const drawn = isMany(count) ? members.slice(0, ROWS_AT_FIRST) : members
    const openMs = timed(drawn)
    return { openMs, allMs: openMs + timed(members.slice(drawn.length)) }
  })
  return {
    members: count,
    openMs: median(rounds.map(({ openMs }) => openMs)),
    allMs: median(rounds.map(({ allMs }) => allMs))
  }
}

function timed(members: readonly Member[]): number {
  const begun = performance.now()
  for (const member of members) statusOf(member, INPUT)
  return performance.now() - begun
}

function villagers(count: number): Member[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    nickname: String(index),
    relation: 'other',
    region: '620102',
    enrolment: 'continuing',
    resident: { birthDate: `${1940 + (index % 60)}-01-01` },
    changedAt: 0
  }))
}
