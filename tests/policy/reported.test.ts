import { createReported } from '@/policy/reported'
import { reportedOf, reportedPlaces, shelfFor } from '@/policy'
import type { ReportedFact } from '@/policy'
import { checkPolicies } from '@/policy/check'
import file from '@policies/reported-facts.json'
import { FILES, IDENTITIES, REGIONS, withValue, type Key } from './policy-files'

const FACTS = 'reported-facts.json'

/** 铜梁区平滩镇, 2 December 2025: 一档400元/人·年、二档775元/人·年; the state adds 700. */
const CHONGQING = [
  ['premium', 'tier-1', 40000],
  ['premium', 'tier-2', 77500],
  ['fiscal-subsidy', undefined, 70000]
]

const inShort = (facts: readonly ReportedFact[] = []) =>
  facts.map((fact) => [fact.what, fact.what === 'premium' ? fact.tier : undefined, fact.fen])

describe('what is reported of Chongqing for 2026', () => {
  test('has two prices and what the state adds, each with who reports it and in which words', () => {
    const [year, ...others] = reportedPlaces()
    expect(others).toEqual([])
    expect(year).toMatchObject({ jurisdiction: '500000', place: '重庆市', benefitYear: 2026 })
    expect(inShort(year?.facts)).toEqual(CHONGQING)
    for (const { basis } of year!.facts) {
      expect(basis).toMatchObject({
        certainty: 'reported',
        notice: '渝医保发〔2025〕42号',
        source: { publisher: '重庆市铜梁区平滩镇人民政府', on: '2025-12-02' }
      })
      expect(basis.quote).not.toBe('')
      expect(basis.says).not.toContain('交')
    }
  })

  test.each(['500000', '500102', '500103', '500151'])('is told in %s, too', (code) => {
    expect(reportedOf(code).map(({ place, benefitYear, facts }) => [place, benefitYear, facts.length])).toEqual([
      ['重庆市', 2026, 3]
    ])
  })

  test.each(['620102', '510000', '110000'])('is not told in %s', (code) => {
    expect(reportedOf(code)).toEqual([])
  })

  test('is in no rules, so that nothing is reckoned with it', () => {
    for (const code of ['500000', '500102'])
      expect(shelfFor(code).rules.map(({ benefitYear }) => benefitYear)).not.toContain(2026)
  })

  test('is told no more once there is a notice of that year', () => {
    const withNotice = createReported(
      () => file as ReturnType<Parameters<typeof createReported>[0]>,
      (code) => {
        const [rules] = shelfFor('500102').rules
        return { ...shelfFor(code), rules: code === '500102' ? [{ ...rules!, benefitYear: 2026 }] : [] }
      }
    )
    expect(withNotice.reportedOf('500102')).toEqual([])
    expect(withNotice.reportedOf('500103')).toHaveLength(1)
    expect(withNotice.reportedPlaces()).toHaveLength(1)
  })
})

describe('the check of the file of reported facts', () => {
  const problemsOf = (content: unknown) => checkPolicies([...FILES, { file: FACTS, content }], REGIONS, IDENTITIES)

  test('takes it as it is', () => {
    expect(problemsOf(file)).toEqual([])
  })

  test.each<[string, readonly Key[], unknown, string, RegExp]>([
    [
      'a figure that is said to stand in the notice',
      ['facts', 0, 'basis', 'certainty'],
      'stated',
      '$.facts[0].basis.certainty',
      /reported/
    ],
    [
      'a figure without who reports it',
      ['facts', 0, 'basis', 'source', 'publisher'],
      '',
      '$.facts[0].basis.source.publisher',
      /./
    ],
    [
      'a figure of a notice that is not listed',
      ['facts', 0, 'basis', 'notice'],
      '别的通知',
      '$.facts[0].basis.notice',
      /not among the notices/
    ],
    ['a figure of an unknown kind', ['facts', 2, 'what'], 'window', '$.facts[2].what', /./],
    ['a code of another place', ['facts', 1, 'jurisdiction'], '620000', '$.facts[1].jurisdiction', /620000 is 甘肃省/],
    ['money that is not in fen', ['facts', 1, 'fen'], 775.5, '$.facts[1].fen', /./]
  ])('refuses %s', (_, keys, value, path, reason) => {
    const found = problemsOf(withValue(file, keys, value)).filter((problem) => problem.path === path)
    expect(found).toEqual([{ file: FACTS, path, reason: expect.stringMatching(reason) }])
  })
})
