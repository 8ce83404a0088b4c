import { policyById, type LocalPolicy } from '@/policy'
import { leftToPay, premiumsInYuan, windowsOf } from './tables'

describe('Hunan 2025, from notice 41 of 2024', () => {
  const policy = policyById('hunan-2025') as LocalPolicy
  const ninetyDays = { count: 90, unit: 'day' }

  test('section 2(4) sets the personal premium', () => {
    expect(premiumsInYuan(policy)).toEqual([['standard', 'everybody', 400]])
  })

  test('section 2(5) takes off all or half of the premium', () => {
    expect(leftToPay(policy)).toEqual({
      'standard extreme-hardship': 0,
      'standard severe-disability': 0,
      'standard orphan': 0,
      'standard unattended-child': 0,
      'standard subsistence': 200,
      'standard unstable-out-of-poverty': 200,
      'standard poverty-risk': 200,
      'standard sudden-hardship': 200,
      'standard subsistence-margin': 200
    })
    expect(policy.unlistedIdentity.cautions).toEqual(['identity-not-in-notice'])
  })

  test('section 2(6) and 2(7) set the windows, the wait and the start of cover', () => {
    expect(windowsOf(policy)).toEqual([
      ['concentrated', '2024-09-01', '2024-12-31', null, 'benefit-year'],
      ['late', '2025-01-01', '2025-12-31', ninetyDays, 'payment']
    ])
  })

  test('section 2(4): late payers bear the fiscal subsidy, 670 yuan and later at least 700', () => {
    expect(policy.windows.map(({ price }) => [price.fiscalShare, price.subsidies])).toEqual([
      [false, 'apply'],
      [true, 'not-stated']
    ])
    expect(policy.fiscalShares.map(({ from, fen, basis }) => [from, fen, basis.certainty])).toEqual([
      ['2024-09-01', 67_000, 'derived'],
      ['2025-09-11', 70_000, 'derived']
    ])
  })

  test('section 2(5): the notice names nobody who pays the subsidy', () => {
    expect(policy.subsidies.filter(({ basis }) => basis.says.includes('医疗救助'))).toEqual([])
  })

  test('section 2(4) and 2(5): the late price says who bears the share, and that status newly given counts for the next year', () => {
    const late = policy.windows.find(({ kind }) => kind === 'late')
    expect(late?.price.basis).toMatchObject({ clause: '二(四)、二(五)', certainty: 'stated' })
    expect(late?.price.basis.says).toContain(
      '集中期外新认定的困难身份纳入下一年度参保缴费的资助范围，以前就认定的这时还有没有资助没有写'
    )
    expect(policy.identityChange?.says).toContain('纳入下一年度参保缴费的资助范围')
  })

  test("section 2(7): what it leaves to the province's own opinion is named as not seen", () => {
    const unseen = policy.notStated.filter(({ says }) => says.includes('全省的实施意见，我们没有看到'))
    expect(unseen).toHaveLength(2)
  })

  test('section 2(6): new students are covered from September', () => {
    expect(policy.windows[0]?.exceptions).toMatchObject([
      {
        students: ['university-freshman', 'university-freshman-poor'],
        exemptFromWaiting: false,
        cover: { starts: 'date', date: '2024-09-01' }
      }
    ])
  })

  test('section 2(6) names the special groups, none of whom bears the fiscal subsidy', () => {
    const groups = policy.specialWindows.map(({ group, opensOn, closesOn, cover }) => [
      group.events,
      group.eventIn,
      opensOn,
      closesOn,
      cover.starts
    ])
    expect(groups).toEqual([
      [['birth'], 'benefit-year', 'event', { daysAfterEvent: 90 }, 'event'],
      [['welfare-admission'], 'any-year', 'benefit-year', 'benefit-year', 'event'],
      [['employee-insurance-ended'], 'benefit-year', 'event', { daysAfterEvent: 90 }, 'event'],
      [
        ['military-discharge', 'draft-return', 'prison-release', 'community-correction'],
        'benefit-year',
        'event',
        'benefit-year',
        'payment'
      ]
    ])
    expect(policy.specialWindows.some(({ price }) => price.fiscalShare)).toBe(false)
  })

  test('section 2(7) sets 90 days after a lapse, counted from 2025, and no amounts of a bonus', () => {
    expect(policy.lapse).toMatchObject({
      countsFrom: 2025,
      fixed: { span: ninetyDays },
      variable: null,
      floor: null,
      repair: null,
      uncounted: { caution: 'lapse-rule-unclear', otherWaiting: ninetyDays }
    })
    expect(policy.bonus).toBeNull()
  })

  test('the last paragraph keeps it in force to the end of 2025', () => {
    expect(policy.notice).toMatchObject({ issuedOn: '2024-09-12', effectiveTo: '2025-12-31' })
  })
})
