import { checkPolicies, type Problem } from '@/policy/check'
import { FILES, IDENTITIES, REGIONS, withValue, type Key } from '../policy-files'

describe('the check of the regions', () => {
  const check = (keys: Key[], value: unknown) =>
    checkPolicies([], { file: 'regions.json', content: withValue(REGIONS.content, keys, value) }, IDENTITIES)
  const problem = (path: string, reason: RegExp): Problem[] => [
    { file: 'regions.json', path, reason: expect.stringMatching(reason) as string }
  ]

  test('refuses a season that starts on a day few years have', () => {
    expect(check(['seasonStart'], '02-29')).toEqual(problem('$.seasonStart', /not a day of every year/))
  })

  test('refuses a usual window that ends before it begins, or begins before the season', () => {
    expect(check(['usualWindow', 'closesOn'], '10-14')).toEqual(problem('$.usualWindow', /10-15 to 10-14/))
    expect(check(['usualWindow', 'opensOn'], '08-31')).toEqual(problem('$.usualWindow', /starts on 09-01/))
    expect(check(['usualWindow', 'opensOn'], '09-01')).toEqual([])
  })

  test('refuses a code that is not six digits', () => {
    expect(check(['regions', 0, 'code'], '11000')).toEqual(problem('$.regions[0].code', /six-digit/))
  })

  test('refuses a code listed twice', () => {
    expect(check(['regions', 1, 'code'], '110000')).toEqual(problem('$.regions[1].code', /listed twice/))
  })

  test('refuses a parent that is not listed before', () => {
    expect(check(['regions', 0, 'parent'], '500000')).toEqual(problem('$.regions[0].parent', /not listed before/))
  })

  test('finds every jurisdiction unknown where they are broken', () => {
    const broken = { file: 'regions.json', content: withValue(REGIONS.content, ['regions', 0, 'parent'], '500000') }
    expect(checkPolicies(FILES, broken, IDENTITIES).filter(({ path }) => path === '$.jurisdiction')).toHaveLength(4)
  })
})
