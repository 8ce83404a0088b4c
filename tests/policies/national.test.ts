import { policyById, type NationalPolicy } from '@/policy'

describe('the national frame for 2026, from notice 22 of 2025', () => {
  const frame = policyById('national-2026') as NationalPolicy

  test('part 2: at least 400 yuan a head, at least 700 of fiscal subsidy', () => {
    expect(frame.premiumAtLeast.fen).toBe(40_000)
    expect(frame.fiscalSubsidy).toMatchObject({ year: 2025, atLeastFen: 70_000 })
    expect(frame.fiscalSubsidy.centralShares.map(({ percent }) => percent)).toEqual([80, 60])
  })

  test('part 4: collection ends at latest with February', () => {
    expect(frame.collectionEndsBy.date).toBe('2026-02-28')
  })

  test('part 2: who is subsidised in full, and who by a fixed sum', () => {
    expect(frame.subsidies.map(({ identities, grant }) => [grant, identities])).toEqual([
      ['full', ['extreme-hardship', 'orphan']],
      ['fixed', ['subsistence', 'unstable-out-of-poverty', 'poverty-risk', 'sudden-hardship']]
    ])
  })

  test('part 1: about 70 per cent of hospital costs, and the account of a relative', () => {
    expect(frame.benefits).toContainEqual(
      expect.objectContaining({ kind: 'inpatient-share', hospital: 'any', aboutPercent: 70 })
    )
    expect(frame.familyAccount).not.toBeNull()
  })
})
