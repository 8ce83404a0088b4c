import { policyById, type LocalPolicy } from '@/policy'
import { leftToPay, premiumsInYuan, windowsOf } from './tables'

describe('Fuling 2025, from the notice of 10 October 2024', () => {
  const policy = policyById('fuling-2025') as LocalPolicy
  const ninetyDays = { count: 90, unit: 'day' }
  const months = (count: number) => ({ count, unit: 'month' })
  const lowIncome = [
    'extreme-hardship',
    'subsistence',
    'returned-to-poverty',
    'unstable-out-of-poverty',
    'poverty-risk',
    'sudden-hardship',
    'subsistence-margin'
  ]
  const freshmen = ['university-freshman', 'university-freshman-poor']

  test('section 2(1) and 2(2) set two tiers, and premiums of their own for students', () => {
    expect(premiumsInYuan(policy)).toEqual([
      ['tier-1', 'everybody', 400],
      ['tier-2', 'everybody', 775],
      ['tier-1', 'university', 380],
      ['tier-1', 'university-freshman', 380],
      ['tier-1', 'university-poor', 380],
      ['tier-1', 'university-freshman-poor', 380],
      ['tier-2', 'university', 755],
      ['tier-2', 'university-freshman', 755],
      ['tier-2', 'university-poor', 755],
      ['tier-2', 'university-freshman-poor', 755]
    ])
  })

  const table: [section: string, who: string, tier1: number, tier2: number][] = [
    ['2(3)1', 'extreme-hardship', 0, 375],
    ['2(3)1', 'subsistence', 40, 375],
    ['2(3)1', 'returned-to-poverty', 120, 375],
    ['2(3)1', 'unstable-out-of-poverty', 120, 375],
    ['2(3)1', 'poverty-risk', 120, 375],
    ['2(3)1', 'sudden-hardship', 120, 375],
    ['2(3)1', 'subsistence-margin', 120, 375],
    ['2(3)2', 'orphan', 0, 375],
    ['2(3)2', 'unattended-child', 0, 375],
    ['2(3)2', 'entitled-group', 0, 375],
    ['2(3)2', 'other-civil-hardship', 120, 375],
    ['2(3)2', 'severe-disability', 120, 375],
    ['2(3)2', 'illness-poverty', 120, 375],
    ['2(3)2', 'university-poor', 114, 375],
    ['2(3)2', 'university-freshman-poor', 114, 375],
    ['2(3)3', 'rural-demobilised-veteran', 0, 0],
    ['2(3)3', 'bereaved-three', 0, 0],
    ['2(3)4', 'family-planning-reward', 80, 455],
    ['2(3)4', 'family-planning-special', 0, 375],
    ['2(3)4', 'family-planning-disabled-child', 0, 375],
    ['2(3)4', 'family-planning-surgery', 0, 375],
    ['2(3)5', 'stable-out-of-poverty', 385, 760]
  ]

  test.each(table)('section %s sets the premium: %s pays %d yuan in tier 1, %d in tier 2', (_, who, tier1, tier2) => {
    expect(leftToPay(policy)).toMatchObject({ [`tier-1 ${who}`]: tier1, [`tier-2 ${who}`]: tier2 })
  })

  test('section 2(3) subsidises nobody else', () => {
    expect(Object.keys(leftToPay(policy))).toHaveLength(2 * table.length)
    expect(policy.unlistedIdentity.cautions).toEqual(['identity-not-in-notice'])
  })

  test('section 2(3)3 speaks of tier 2 only, so tier 1 is interpreted', () => {
    const veterans = policy.subsidies.filter(({ identities }) => identities?.includes('bereaved-three'))
    expect(veterans.map(({ tiers, basis }) => [tiers, basis.certainty])).toEqual([
      [['tier-2'], 'stated'],
      [['tier-1'], 'interpreted']
    ])
  })

  test('section 2(1) and 2(4) set the windows, the wait and the start of cover', () => {
    expect(windowsOf(policy)).toEqual([
      ['concentrated', null, '2024-12-31', null, 'benefit-year'],
      ['mid-year', '2025-01-01', '2025-02-28', null, 'first-of-next-month'],
      ['mid-year', '2025-03-01', '2025-06-30', ninetyDays, 'payment'],
      ['mid-year', '2025-07-01', '2025-09-30', ninetyDays, 'payment']
    ])
  })

  test('section 2(4)3 charges the fiscal subsidy from July on, and gives students their premium in the window only', () => {
    expect(policy.windows.map(({ price }) => [price.fiscalShare, price.subsidies, price.studentPremium])).toEqual([
      [false, 'apply', true],
      [false, 'apply', false],
      [false, 'apply', false],
      [true, 'not-stated', false]
    ])
    expect(policy.fiscalShares.map(({ fen, basis }) => [fen, basis.notice])).toEqual([
      [67_000, '湘医保发〔2024〕41号'],
      [70_000, '医保发〔2025〕22号']
    ])
  })

  test('section 2(2), 2(3) and 2(5) say from when new students are covered, and who never waits', () => {
    const exceptions = policy.windows.map((window) =>
      window.exceptions.map(({ identities, students, events, exemptFromWaiting, cover }) => [
        identities ?? students ?? events,
        exemptFromWaiting,
        cover?.starts
      ])
    )
    const neverWaits = (cover: string | undefined) => [
      [lowIncome, true, cover],
      [['stable-out-of-poverty'], true, cover],
      [['birth'], true, cover]
    ]
    expect(exceptions).toEqual([
      [
        [freshmen, false, 'day-after-payment'],
        [lowIncome, true, undefined],
        [['stable-out-of-poverty'], true, undefined]
      ],
      neverWaits(undefined),
      neverWaits('not-stated'),
      neverWaits('not-stated')
    ])
  })

  test('section 2(4)1 contradicts 2(5), so January and February carry both readings', () => {
    expect(policy.windows[1]?.cautions).toMatchObject([
      { code: 'notice-contradicts-itself', otherWaiting: months(3), basis: { certainty: 'interpreted' } }
    ])
  })

  test('section 2(3)1 lets low incomes pay from July to December, without the fiscal subsidy', () => {
    expect(policy.specialWindows).toMatchObject([
      {
        group: { identities: lowIncome },
        opensOn: '2025-07-01',
        closesOn: '2025-12-31',
        price: { fiscalShare: false, subsidies: 'apply' },
        cover: { starts: 'not-stated' }
      }
    ])
  })

  test('section 2(5) sets three months after a lapse and one for each further year, counted from 2025', () => {
    expect(policy.lapse).toMatchObject({
      countsFrom: 2025,
      fixed: { span: months(3) },
      variable: { span: months(1) },
      floor: null,
      repair: null,
      uncounted: { caution: 'lapse-rule-unclear', otherWaiting: months(3) }
    })
    expect(policy.bonus).toBeNull()
  })

  test("section 2(5) refers to the city's own measures, which are named as not seen", () => {
    expect(policy.notStated.map(({ says }) => says)).toContainEqual(
      expect.stringMatching(/全市统一制定的实施办法.*我们没有看到/)
    )
    expect(policy.lapse?.uncounted?.basis).toMatchObject({
      otherReading: expect.stringContaining('全市统一制定的实施办法') as string
    })
  })

  test('section 2(3)2 leaves out the two groups of 2(3)3, and means poor students of two schools', () => {
    const said = (who: string) =>
      policy.subsidies.flatMap(({ identities = [], students = [], basis }) =>
        [...identities, ...students].includes(who as never) ? [basis.says] : []
      )
    expect(said('entitled-group')).toEqual([expect.stringContaining('在乡复员军人和“三属”除外')])
    expect(said('university-poor')).toHaveLength(2)
    for (const says of said('university-poor')) expect(says).toMatch(/^只限长江师范学院和重庆工贸职业技术学院/)
  })

  test('section 2(5) frees newborns of the wait, which is a reading from March on, as 2(4) does not except them', () => {
    const newborns = policy.windows.map(({ exceptions }) => exceptions.find(({ events }) => events)?.basis.certainty)
    expect(newborns).toEqual([undefined, 'stated', 'interpreted', 'interpreted'])
  })

  test('newborns after September get what others report, marked as reported, and the advice to ask at once', () => {
    const closed = policy.eventCautions.find(({ when }) => when === 'closed')
    expect(closed?.basis.says).toMatch(/据转述.*90天/)
    expect(closed?.basis).toMatchObject({
      certainty: 'interpreted',
      otherReading: expect.stringContaining('不是通知写的') as string
    })
  })

  test('the account of a relative is in a later notice than this one', () => {
    expect(policy.familyAccount).toMatchObject({ notice: '医保发〔2025〕22号', certainty: 'interpreted' })
    expect(policy.familyAccount?.says).toContain('比涪陵的通知晚十一个月')
  })
})
