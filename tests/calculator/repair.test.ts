import { bestRepair, type Resident } from '@/calculator'
import { ask, codes } from './ask'
import { basis, RULES, rulesWith, shelfOf } from './made-up'

describe('repair', () => {
  const lapsed: Resident = {
    history: [
      { year: 2027, scheme: 'none' },
      { year: 2028, scheme: 'none' },
      { year: 2029, scheme: 'none' }
    ]
  }

  test('offers each useful repayment with its price, wait and cover', () => {
    const answer = ask('2029-11-05', lapsed)
    expect(answer.missedYears).toBe(3)
    expect(answer.repairOptions).toEqual([
      { years: 1, costFen: 30000, totalDays: 70, coverStartsOn: '2030-03-12', basis: basis('repair') },
      { years: 2, costFen: 60000, totalDays: 50, coverStartsOn: '2030-02-20', basis: basis('repair') }
    ])
  })

  test('pays off best with the shortest wait, and among equal waits with the fewest years repaid', () => {
    const { repairOptions } = ask('2029-11-05', lapsed)
    expect(bestRepair(repairOptions)).toBe(repairOptions[1])
    const asShort = repairOptions.map((option) => ({ ...option, totalDays: 50 }))
    expect(bestRepair([...asShort].reverse())).toBe(asShort[0])
    expect(bestRepair([])).toBeUndefined()
  })

  test('takes what was asked for', () => {
    const answer = ask('2029-11-05', lapsed, { repairYears: 2 })
    expect(answer.amountDue?.totalFen).toBe(90000)
    expect(answer.waiting).toMatchObject({ totalDays: 50, variableDays: 0 })
    expect(codes(answer)).not.toContain('repair-limited')
  })

  test('is cut down to what is useful, and says so', () => {
    const answer = ask('2029-11-05', lapsed, { repairYears: 5 })
    expect(answer.amountDue?.totalFen).toBe(90000)
    const limited = answer.cautions.find(({ code }) => code === 'repair-limited')
    expect(limited?.data).toEqual({ asked: 5, useful: 2 })
    expect(limited?.basis?.clause).toBe('repair')
  })

  test('shows no start of cover where the wait outlasts the year', () => {
    expect(ask('2030-11-25', lapsed).repairOptions.map(({ coverStartsOn }) => coverStartsOn)).toEqual([null, null])
    expect(ask('2030-10-20', lapsed).repairOptions.map(({ coverStartsOn }) => coverStartsOn)).toEqual([
      null,
      '2030-12-19'
    ])
  })

  test('moves the last useful day', () => {
    expect(ask('2030-02-01', lapsed).nextDeadline?.date).toBe('2030-09-22')
    expect(ask('2030-02-01', lapsed, { repairYears: 2 }).nextDeadline?.date).toBe('2030-11-01')
  })

  test('is not offered without a rule for it', () => {
    expect(
      ask('2029-11-05', lapsed, {}, shelfOf(rulesWith({ lapse: { ...RULES.lapse!, repair: null } }))).repairOptions
    ).toEqual([])
  })
})
