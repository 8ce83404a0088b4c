import { policyById, type NationalPolicy } from '@/policy'

describe('the national frame for 2026, from notice 22 of 2025', () => {
  const frame = policyById('national-2026') as NationalPolicy

  test('part 2 asks for at least 400 yuan a head, and at least 700 of fiscal subsidy', () => {
    expect(frame.premiumAtLeast.fen).toBe(40_000)
    expect(frame.fiscalSubsidy).toMatchObject({ year: 2025, atLeastFen: 70_000 })
    expect(frame.fiscalSubsidy.centralShares.map(({ percent }) => percent)).toEqual([80, 60])
  })

  test('part 4 has the collection end at latest with February, and a place may end it earlier', () => {
    expect(frame.collectionEndsBy.date).toBe('2026-02-28')
    expect(frame.collectionEndsBy.basis.says).toContain('各地可能更早截止')
  })

  test('part 2 says who is subsidised in full, and who by a fixed sum; which monitored groups those are is a reading', () => {
    expect(frame.subsidies.map(({ identities, grant, basis }) => [grant, identities, basis.certainty])).toEqual([
      ['full', ['extreme-hardship', 'orphan'], 'stated'],
      ['fixed', ['subsistence'], 'stated'],
      ['fixed', ['unstable-out-of-poverty', 'poverty-risk', 'sudden-hardship'], 'interpreted']
    ])
  })

  test('part 2: the floor of 400 yuan is one of the premium, not of what each resident pays', () => {
    expect(frame.premiumAtLeast.basis.says).toMatch(
      /^个人缴费标准由各地定，.*不能低于400元，特困人员和孤儿全额资助，自己不用缴。$/
    )
  })

  test('part 1: care before birth is something that localities are told to do, not yet a right', () => {
    const told = frame.benefits.flatMap(({ basis }) => (basis.says.includes('产前检查') ? [basis.says] : []))
    expect(told).toEqual([expect.stringMatching(/^国家要求各地把.*产前检查.*当地落实了没有，先打12393问。$/)])
  })

  test('part 1 speaks of about 70 per cent of hospital costs, and of the account of a relative', () => {
    expect(frame.benefits).toContainEqual(
      expect.objectContaining({ kind: 'inpatient-share', hospital: 'any', aboutPercent: 70 })
    )
    expect(frame.familyAccount).not.toBeNull()
  })
})
