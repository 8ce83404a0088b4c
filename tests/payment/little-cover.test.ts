import type { Assessment } from '@/calculator'
import { littleCoverDays } from '@/payment'
import { answer } from './support'

/** Hunan's late window for 2025, paid on 30 September: cover from 29 to 31 December. */
const little = (cover: Partial<NonNullable<Assessment['cover']>> | null): Assessment => {
  const of = answer()
  return {
    ...of,
    cover: cover && { ...of.cover!, startsOn: '2025-12-29', endsOn: '2025-12-31', ...cover },
    cautions: [{ code: 'little-cover', data: { days: 3, year: 2025 } }]
  }
}

test('where the calculator warns that a payment buys little, the days are counted, both ends included', () => {
  expect(littleCoverDays(little({}))).toBe(3)
  expect(littleCoverDays(little({ startsOn: '2025-12-31' }))).toBe(1)
})

test('without a warning of little cover, or without a first day, no days are counted', () => {
  expect(littleCoverDays(answer())).toBeNull()
  expect(littleCoverDays(little({ startsOn: null }))).toBeNull()
  expect(littleCoverDays(little(null))).toBeNull()
})
