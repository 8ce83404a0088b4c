import { launchAsOf } from '@/platform/launch.h5'

function openedAt(address: string): string | null {
  const { search, hash } = new URL(address)
  Object.assign(globalThis, { window: { location: { search, hash } } })
  return launchAsOf()
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'window')
})

it.each([
  ['before the hash', 'https://a.example/?asOf=2025-11-01#/pages/home/index', '2025-11-01'],
  ['inside the hash', 'https://a.example/#/pages/home/index?asOf=2025-11-01', '2025-11-01'],
  ['inside the hash, beside others', 'https://a.example/#/pages/home/index?x=1&asOf=2025-11-01', '2025-11-01'],
  ['in both: the one inside goes first', 'https://a.example/?asOf=2024-01-01#/?asOf=2025-11-01', '2025-11-01'],
  ['nowhere', 'https://a.example/#/pages/home/index?x=1', null],
  ['malformed, as it is written', 'https://a.example/?asOf=tomorrow%E0%A4', 'tomorrow\ufffd'],
  ['empty', 'https://a.example/?asOf=', '']
])('a launch in the browser reads the day from the address, where it stands %s', (_, address, asOf) => {
  expect(openedAt(address)).toBe(asOf)
})
