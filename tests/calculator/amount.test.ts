import { basis, CONCENTRATED, LATE, RULES, rulesWith } from './made-up'
import { price } from './price'

const parts = ({ lines }: ReturnType<typeof price>) => lines.map(({ kind, fen }) => [kind, fen])

test('a resident without identity pays the premium, exactly', () => {
  const plain = price({})
  expect(plain).toMatchObject({ totalFen: 30000, certainty: 'exact', tier: 'standard', codes: [] })
  expect(parts(plain)).toEqual([['premium', 30000]])
})

test('a fixed, a half and a full subsidy lower the premium', () => {
  expect(price({ identities: ['subsistence'] })).toMatchObject({ totalFen: 20000, certainty: 'exact' })
  expect(price({ identities: ['severe-disability'] })).toMatchObject({ totalFen: 15000, certainty: 'exact' })
  const orphan = price({ identities: ['orphan'] })
  expect(orphan).toMatchObject({ totalFen: 0, certainty: 'exact' })
  expect(parts(orphan)).toEqual([
    ['premium', 30000],
    ['subsidy', -30000]
  ])
})

test('a class of subsistence gets what subsistence gets, unless it has a row of its own', () => {
  expect(price({ identities: ['rural-subsistence-1-2'] }).totalFen).toBe(20000)
  const own = rulesWith({
    subsidies: [
      ...RULES.subsidies,
      {
        identities: ['rural-subsistence-1-2'],
        tiers: ['standard'],
        grant: { kind: 'fixed', fen: 12000 },
        basis: basis('own')
      }
    ]
  })
  expect(price({ identities: ['rural-subsistence-1-2'] }, undefined, own).totalFen).toBe(18000)
})

test('of several identities the highest subsidy counts, whichever is named first', () => {
  const several = price({ identities: ['subsistence', 'severe-disability'] })
  expect(several.totalFen).toBe(15000)
  expect(several.lines[1]).toMatchObject({ identity: 'severe-disability', choiceBasis: { clause: 'several' } })
  expect(price({ identities: ['severe-disability', 'subsistence'] }).totalFen).toBe(15000)
})

test('of equal subsidies the first named is taken, and a single one needs no choice', () => {
  const rules = rulesWith({
    subsidies: [
      { identities: ['orphan', 'subsistence'], tiers: ['standard'], grant: { kind: 'full' }, basis: basis('full') }
    ]
  })
  expect(price({ identities: ['subsistence', 'orphan'] }, undefined, rules).lines[1]?.identity).toBe('subsistence')
  expect(price({ identities: ['orphan'] }).lines[1]).not.toHaveProperty('choiceBasis')
})

test('a subsidy above the premium is cut down to it', () => {
  const rules = rulesWith({ premiums: [{ tier: 'standard', fen: 4000, basis: basis('small') }] })
  expect(price({ identities: ['subsistence'] }, undefined, rules).totalFen).toBe(0)
})

test('an identity whose subsidy is unknown pays at most the full price', () => {
  expect(price({ identities: ['poverty-risk'] })).toMatchObject({
    totalFen: 30000,
    certainty: 'atMost',
    codes: ['subsidy-table-unclear']
  })
})

test('an unknown subsidy without a caution of its own is said not to be in the notice', () => {
  const rules = rulesWith({
    subsidies: [{ identities: ['orphan'], tiers: ['standard'], grant: { kind: 'unknown' }, basis: basis('elsewhere') }]
  })
  expect(price({ identities: ['orphan'] }, undefined, rules).codes).toEqual(['subsidy-not-in-notice'])
})

test('an identity the notice does not name pays at most the full price', () => {
  expect(price({ identities: ['bereaved-three'] })).toMatchObject({
    totalFen: 30000,
    certainty: 'atMost',
    codes: ['identity-not-in-notice']
  })
})

test('a known subsidy beside an unknown one is an upper bound', () => {
  expect(price({ identities: ['subsistence', 'poverty-risk'] })).toMatchObject({ totalFen: 20000, certainty: 'atMost' })
})

test('where nothing is left to pay, nothing is left open', () => {
  expect(price({ identities: ['orphan', 'poverty-risk'] })).toMatchObject({
    totalFen: 0,
    certainty: 'exact',
    codes: []
  })
})

test('a subsidy that carries a caution is exact, and says so', () => {
  const rules = rulesWith({
    subsidies: [
      {
        identities: ['orphan'],
        tiers: ['standard'],
        grant: { kind: 'fixed', fen: 10000 },
        caution: 'subsidy-table-unclear',
        basis: basis('blurred')
      }
    ]
  })
  expect(price({ identities: ['orphan'] }, undefined, rules)).toMatchObject({
    totalFen: 20000,
    certainty: 'exact',
    codes: ['subsidy-table-unclear']
  })
})

test('subsistence says nothing more once its class is named', () => {
  const rules = rulesWith({
    subsidies: [
      {
        identities: ['subsistence'],
        tiers: ['standard'],
        grant: { kind: 'unknown' },
        caution: 'identity-needs-class',
        basis: basis('which')
      },
      {
        identities: ['rural-subsistence-3-4'],
        tiers: ['standard'],
        grant: { kind: 'fixed', fen: 5000 },
        basis: basis('3-4')
      }
    ]
  })
  expect(price({ identities: ['subsistence', 'rural-subsistence-3-4'] }, undefined, rules)).toMatchObject({
    totalFen: 25000,
    certainty: 'exact',
    codes: []
  })
  expect(price({ identities: ['subsistence', 'orphan'] }, undefined, rules).codes).toContain('identity-needs-class')
})

test('late payers bear the fiscal share last issued by the day of payment', () => {
  expect(price({}, '2030-05-31')).toMatchObject({ totalFen: 90000, certainty: 'atLeast' })
  const june = price({}, '2030-06-01')
  expect(june).toMatchObject({ totalFen: 95000, certainty: 'atLeast' })
  expect(june.lines[1]).toMatchObject({
    kind: 'fiscal-share',
    basis: { clause: 'late price', certainty: 'derived' },
    figureBasis: { clause: 'share 2030' }
  })
})

test('where the notice is silent about subsidies for late payers, the full price is an estimate', () => {
  expect(price({ identities: ['orphan'] }, '2030-02-01')).toMatchObject({
    totalFen: 90000,
    certainty: 'estimate',
    codes: ['subsidy-outside-window']
  })
  expect(price({ identities: ['bereaved-three'] }, '2030-02-01').codes).toEqual(['identity-not-in-notice'])
})

test('a group of its own gets its own subsidy; a further identity leaves the amount open', () => {
  const rules = rulesWith({
    windows: [CONCENTRATED],
    specialWindows: [
      {
        ...LATE,
        kind: 'special',
        group: { identities: ['subsistence'] },
        opensOn: '2030-07-01',
        closesOn: 'benefit-year',
        price: { ...CONCENTRATED.price },
        waiting: null
      }
    ]
  })
  expect(price({ identities: ['subsistence'] }, '2030-08-01', rules)).toMatchObject({
    totalFen: 20000,
    certainty: 'exact'
  })
  expect(price({ identities: ['urban-subsistence-full'] }, '2030-08-01', rules).certainty).toBe('exact')
  expect(price({ identities: ['subsistence', 'orphan'] }, '2030-08-01', rules)).toMatchObject({
    totalFen: 20000,
    certainty: 'atMost',
    codes: ['subsidy-outside-window']
  })
})

test('a repaid year costs the unsubsidised premium', () => {
  const repaid = price({ identities: ['orphan'] }, undefined, RULES, 2)
  expect(repaid.totalFen).toBe(60000)
  expect(repaid.lines[2]).toMatchObject({ kind: 'repair', fen: 60000, years: 2, basis: { clause: 'repair' } })
  expect(parts(price({}, undefined, rulesWith({ lapse: null }), 2))).toEqual([['premium', 30000]])
})

test('rules without a premium or a fiscal share for the case are a defect that names the policy', () => {
  const unpriced = rulesWith({ tiers: ['standard', 'tier-2'] })
  expect(() => price({ tier: 'tier-2' }, undefined, unpriced)).toThrow('made-up-2030 has no premium for tier-2')
  expect(() => price({}, '2030-02-01', rulesWith({ fiscalShares: [] }))).toThrow(
    'made-up-2030 has a price with a fiscal share, and no figure for it'
  )
})
