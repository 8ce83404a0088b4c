/** A family of eight, in three provinces and one without a notice: as many as an ordinary phone has to bear. */
import { family } from '../e2e/screens/seeds'
import type { Seed } from '../e2e/screens/seeds'

type Kept = (typeof family)[number]

const more: readonly Kept[] = [
  {
    id: 'grandmother',
    nickname: '奶奶',
    relation: 'grandparent',
    region: '620102',
    enrolment: 'continuing',
    resident: {
      birthDate: '1938-01-01',
      identities: ['severe-disability'],
      history: [{ year: 2025, scheme: 'resident', claimed: true }]
    }
  },
  {
    id: 'wife',
    nickname: '妻子',
    relation: 'spouse',
    region: '430104',
    enrolment: 'moved',
    resident: {
      birthDate: '1991-01-01',
      identities: ['subsistence'],
      history: [
        { year: 2024, scheme: 'none' },
        { year: 2025, scheme: 'none' }
      ]
    }
  },
  {
    id: 'son',
    nickname: '儿子',
    relation: 'child',
    region: '500102',
    enrolment: 'continuing',
    resident: {
      birthDate: '2018-01-01',
      tier: 'tier-2',
      history: [
        { year: 2024, scheme: 'resident' },
        { year: 2025, scheme: 'resident' }
      ]
    }
  }
]

export const eight: readonly Kept[] = [...family, ...more]

/** The same phone with a family of eight: whoever was on it, and others. */
export function withEight(seed: Seed = {}): Seed {
  const { members = [] } = seed
  // No family that an app has kept, or nobody on purpose.
  if (typeof members === 'string' || seed.members?.length === 0) return seed
  const others = eight.filter(({ id }) => members.every((member) => member.id !== id))
  return { ...seed, members: [...members, ...others].slice(0, Math.max(members.length, eight.length)) }
}
