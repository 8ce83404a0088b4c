/** Members as the app keeps them, for tests that begin after they were entered. Both of Lanzhou: 400 yuan each for 2026. */
import type { Seed } from '../e2e/screens/seeds'

type Kept = Exclude<NonNullable<Seed['members']>, string>[number]

export const mother: Kept = {
  id: 'mother',
  nickname: '妈妈',
  relation: 'parent',
  region: '620102',
  enrolment: 'continuing',
  resident: { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'resident', claimed: false }] }
}

export const father: Kept = {
  ...mother,
  id: 'father',
  nickname: '爸爸',
  resident: { birthDate: '1962-01-01', history: [{ year: 2025, scheme: 'resident', claimed: false }] }
}
