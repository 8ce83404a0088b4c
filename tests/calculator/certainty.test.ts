/** How sure amounts are that rest on what others report, or on what a resident typed. */
import type { Basis, Certainty } from '@/calculator'
import { leastSure } from '@/calculator'
import { ask } from './ask'
import { basis, CONCENTRATED, rulesWith, RULES, shelfOf } from './made-up'

const of = (certainty: Certainty): Basis => ({ ...basis(certainty), certainty })

const priced = (certainty: Certainty) =>
  shelfOf(rulesWith({ premiums: [{ tier: 'standard', fen: 30000, basis: of(certainty) }] }))

test.each([
  ['stated', 'exact', 'notice'],
  ['derived', 'exact', 'notice'],
  ['interpreted', 'estimate', 'notice'],
  ['reported', 'estimate', 'reported'],
  ['entered', 'estimate', 'entered']
] as const)('a premium that is %s makes the amount %s', (certainty, amount, source) => {
  expect(ask('2029-11-01', {}, {}, priced(certainty)).amountDue).toMatchObject({
    certainty: amount,
    source,
    otherTotals: []
  })
})

test('what is entered is less sure than what others report', () => {
  const premiums = [{ tier: 'standard' as const, fen: 30000, basis: of('entered') }]
  const windows = [{ ...CONCENTRATED, price: { ...CONCENTRATED.price, basis: of('reported') } }]
  expect(ask('2029-11-01', {}, {}, shelfOf(rulesWith({ premiums, windows }))).amountDue?.source).toBe('entered')
})

test('the least sure of several is told, the first of those alike', () => {
  const [first, second] = [of('interpreted'), { ...of('interpreted'), clause: 'another' }]
  expect(leastSure([of('stated'), first, second, of('derived')])).toBe(first)
  expect(leastSure([of('interpreted'), of('entered'), of('reported')])?.certainty).toBe('entered')
  expect(leastSure([])).toBeUndefined()
})

test('a waived premium leaves nothing to pay, and says why', () => {
  const windows = [{ ...CONCENTRATED, price: { ...CONCENTRATED.price, waiver: basis('waived') } }]
  const { amountDue } = ask('2029-11-01', { identities: ['poverty-risk'] }, {}, shelfOf(rulesWith({ windows })))
  expect(amountDue).toMatchObject({ totalFen: 0, certainty: 'exact' })
  expect(amountDue?.lines).toMatchObject([
    { kind: 'premium', fen: 30000 },
    { kind: 'subsidy', fen: -30000, basis: { clause: 'waived' } }
  ])
})

test('where neither an opening day nor the day of the notice is known, a window counts as open from the year before', () => {
  const rules = rulesWith({
    notice: { ...RULES.notice, issuedOn: null },
    windows: [{ ...CONCENTRATED, opensOn: null }]
  })
  expect(ask('2029-01-01', {}, { benefitYear: 2030 }, shelfOf(rules))).toMatchObject({
    phase: 'concentrated',
    window: { opensOn: null }
  })
})
