import { beginsBirthYear, birthYearsMeant } from '@/household'

test.each([
  ['64', '2025-11-01', [1964]],
  ['25', '2025-11-01', [2025, 1925]],
  ['26', '2025-11-01', [1926]],
  ['00', '2025-11-01', [2000]],
  ['05', '2025-11-01', [2005, 1905]],
  ['04', '2025-11-01', [2004]],
  ['64', '2064-01-01', [2064, 1964]],
  ['6', '2025-11-01', []],
  ['196', '2025-11-01', []],
  ['1964', '2025-11-01', []],
  ['六四', '2025-11-01', []]
])('%s typed on %s as a year of birth may mean %j', (text, asOf, years) => {
  expect(birthYearsMeant(text, asOf)).toEqual(years)
})

test('the digits that a year of birth begins with are told from the last two of one', () => {
  expect(['19', '20', '64', '18', '1'].map((text) => beginsBirthYear(text, '2025-11-01'))).toEqual([
    true,
    true,
    false,
    false,
    false
  ])
})
