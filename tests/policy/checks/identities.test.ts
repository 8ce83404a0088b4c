import { checkPolicies, type Problem } from '@/policy/check'
import {
  changed,
  FILES,
  FULING,
  GANSU,
  HUNAN,
  IDENTITIES,
  NATIONAL,
  refuses,
  REGIONS,
  valueAt,
  withValue,
  type Key
} from '../policy-files'

const FISHER = { id: 'fisher', label: '渔民', help: '靠打鱼为生' }
const ORPHAN_ELSEWHERE = { id: 'orphan', label: '孤儿', help: '另一种说法' }
const named = (reason: RegExp, path: string, file: string): Problem => ({
  file,
  path,
  reason: expect.stringMatching(reason) as string
})

describe('the listed identities', () => {
  const check = (keys: Key[], value: unknown) =>
    checkPolicies([], REGIONS, { file: 'identities.json', content: withValue(IDENTITIES.content, keys, value) })

  test.each<[string, Key[], unknown, string, RegExp]>([
    ['an id listed twice', ['identities', 1, 'id'], 'extreme-hardship', '$.identities[1].id', /listed twice/],
    ['an id in capitals', ['identities', 0, 'id'], 'King', '$.identities[0].id', /lower case/],
    ['an id that an event has', ['identities', 0, 'id'], 'birth', '$.identities[0].id', /something else/],
    ['an id that students have', ['identities', 0, 'id'], 'university', '$.identities[0].id', /something else/],
    ['a kind of nothing', ['identities', 0, 'kindOf'], 'king', '$.identities[0].kindOf', /king is no identity/],
    [
      'a kind of a kind',
      ['identities', 0, 'kindOf'],
      'rural-subsistence-1-2',
      '$.identities[0].kindOf',
      /rural-subsistence-1-2 is no identity that has kinds/
    ],
    ['an identity without a name', ['identities', 0, 'label'], '', '$.identities[0].label', /length/]
  ])('refuse %s', (_, keys, value, path, reason) => {
    expect(check(keys, value)).toEqual([named(reason, path, 'identities.json')])
  })

  test('make every identity that a policy names unknown where they are broken', () => {
    const broken = { file: 'identities.json', content: withValue(IDENTITIES.content, ['identities', 0, 'id'], 'King') }
    const problems = checkPolicies(FILES, REGIONS, broken)
    expect(problems).toContainEqual(named(/"orphan" is not in identities.json/, '$.subsidies[0].identities[1]', GANSU))
  })
})

const UNKNOWN = /"king" is not in identities.json, and this file does not bring it along/
const unknown = (file: string, ...keys: Key[]) =>
  refuses(`an unknown identity at ${keys.join('.')} of ${file}`, file, keys, 'king', UNKNOWN)
unknown(HUNAN, 'subsidies', 0, 'identities', 0)
unknown(FULING, 'specialWindows', 0, 'group', 'identities', 0)
unknown(FULING, 'windows', 1, 'exceptions', 0, 'identities', 0)
unknown(NATIONAL, 'subsidies', 0, 'identities', 0)

describe('identities that a policy brings along', () => {
  const withRow = (...identities: object[]) => {
    const row = { ...(valueAt(GANSU, ['subsidies', 0]) as object), identities: ['fisher'] }
    const rows = valueAt(GANSU, ['subsidies']) as object[]
    return changed(GANSU, ['subsidies'], [...rows, row]).map((one) =>
      one.file === GANSU ? { ...one, content: withValue(one.content, ['identities'], identities) } : one
    )
  }
  const problems = (files: typeof FILES) => checkPolicies(files, REGIONS, IDENTITIES)

  test('can be named in it', () => {
    expect(problems(withRow(FISHER))).toEqual([])
    expect(problems(withRow({ ...FISHER, kindOf: 'orphan' }))).toEqual([])
    expect(problems(withRow({ ...FISHER, kindOf: 'sailor' }, { ...FISHER, id: 'sailor' }))).toEqual([])
  })

  test('cannot be named in another, which has to bring them along itself', () => {
    const files = withRow(FISHER).map((one) =>
      one.file === HUNAN
        ? { ...one, content: withValue(one.content, ['subsidies', 0, 'identities', 0], 'fisher') }
        : one
    )
    expect(problems(files)).toEqual([named(/"fisher" is not in/, '$.subsidies[0].identities[0]', HUNAN)])
  })

  test('come once, and are kinds of something', () => {
    expect(problems(withRow(FISHER, FISHER))).toEqual([named(/listed twice/, '$.identities[1].id', GANSU)])
    expect(problems(withRow({ ...FISHER, kindOf: 'sailor' }))).toEqual([
      named(/sailor is no identity/, '$.identities[0].kindOf', GANSU)
    ])
  })

  test('are the same as in the list, and in another policy', () => {
    expect(problems(withRow(FISHER, ORPHAN_ELSEWHERE))).toEqual([
      named(/orphan is not what it is in identities.json/, '$.identities[1]', GANSU)
    ])
    const files = (other: object) =>
      withRow(FISHER).map((one) =>
        one.file === HUNAN ? { ...one, content: withValue(one.content, ['identities'], [other]) } : one
      )
    expect(problems(files(FISHER))).toEqual([])
    expect(problems(files({ ...FISHER, label: '船民' }))).toEqual([
      named(/fisher is not what it is in gansu\/2026.json/, '$.identities[0]', HUNAN)
    ])
  })
})
