import type { OrdinaryWindow, Resident } from '@/calculator'
import { ask, codes, complete } from './ask'
import { basis, LATE, RULES, rulesWith, shelfOf } from './made-up'

describe('the cautions of an answer', () => {
  test('say that an unlisted year since the counting start is unknown', () => {
    expect(codes(ask('2029-11-05', { history: complete }))).toEqual([])
    expect(codes(ask('2029-11-05', { history: complete.slice(1) }))).toEqual(['history-unknown'])
    expect(codes(ask('2029-11-05', { birthDate: '2021-05-01', history: complete.slice(1) }))).toEqual([])
    expect(codes(ask('2029-11-05', {}, {}, shelfOf(rulesWith({ lapse: null, bonus: null }))))).toEqual([])
  })

  test('look back as far as the earlier of two counting starts', () => {
    const later = rulesWith({ bonus: { ...RULES.bonus!, countsFrom: 2022 } })
    expect(codes(ask('2029-11-05', { history: complete.slice(1) }, {}, shelfOf(later)))).toEqual(['history-unknown'])
    const both = rulesWith({ lapse: null, bonus: { ...RULES.bonus!, countsFrom: 2022 } })
    expect(codes(ask('2029-11-05', { history: complete.slice(1) }, {}, shelfOf(both)))).toEqual([])
  })

  test('say that employee years within the count are unclear', () => {
    const employed = (year: number): Resident => ({
      history: [...complete.filter((entry) => entry.year !== year), { year, scheme: 'employee' }]
    })
    expect(codes(ask('2029-11-05', employed(2020)))).toEqual(['employee-years-unclear'])
    expect(codes(ask('2029-11-05', employed(2019)))).toEqual([])
    expect(codes(ask('2029-11-05', employed(2020), {}, shelfOf(rulesWith({ bonus: null }))))).toEqual([])
    const lost: Resident = {
      history: [...complete, { year: 2030, scheme: 'employee' }],
      events: [{ kind: 'employee-insurance-ended', date: '2030-02-01' }]
    }
    expect(codes(ask('2030-03-01', lost))).toEqual(['needs-proof'])
  })

  test('tell a lapse before the counting start with the other reading', () => {
    const uncounted = {
      caution: 'lapse-rule-unclear' as const,
      basis: basis('new rule'),
      otherWaiting: { count: 50, unit: 'day' as const }
    }
    const shelf = shelfOf(rulesWith({ lapse: { ...RULES.lapse!, countsFrom: 2030, uncounted }, bonus: null }))
    const missed: Resident = { history: [{ year: 2029, scheme: 'none' }] }
    const answer = ask('2029-11-05', missed, {}, shelf)
    expect(answer.waiting.totalDays).toBe(0)
    expect(codes(answer)).toEqual(['lapse-rule-unclear'])
    expect(answer.cautions[0]?.data).toEqual({
      missedYear: 2029,
      countsFrom: 2030,
      otherWaiting: { count: 50, unit: 'day' }
    })
    expect(codes(ask('2029-11-05', { history: [{ year: 2028, scheme: 'none' }] }, {}, shelf))).toEqual([])
    const counted = shelfOf(rulesWith({ lapse: { ...RULES.lapse!, countsFrom: 2029, uncounted }, bonus: null }))
    expect(codes(ask('2029-11-05', missed, {}, counted))).toEqual([])
    expect(codes(ask('2030-03-01', { ...missed, events: [{ kind: 'birth', date: '2030-03-01' }] }, {}, shelf))).toEqual(
      []
    )
  })

  test('name both dates where a window has two readings', () => {
    const cautions = [
      {
        code: 'notice-contradicts-itself' as const,
        otherWaiting: { count: 3, unit: 'month' as const },
        basis: basis('two clauses')
      }
    ]
    const window = {
      ...LATE,
      waiting: null,
      cover: { starts: 'first-of-next-month' as const, basis: basis('c') },
      cautions
    }
    const answer = ask('2030-01-15', { history: complete }, {}, shelfOf(rulesWith({ windows: [window] })))
    expect(answer.cautions).toEqual([
      expect.objectContaining({ code: 'notice-contradicts-itself', basis: basis('two clauses') })
    ])
    expect(answer.cautions[0]?.data).toEqual({ starts: { on: '2030-02-01', otherwiseOn: '2030-04-15' } })
  })

  test('name neither of the two dates where one is not known', () => {
    const unclear = { code: 'notice-contradicts-itself' as const, basis: basis('two clauses') }
    const shelf = (change: Partial<OrdinaryWindow>) =>
      shelfOf(rulesWith({ windows: [{ ...LATE, waiting: null, cautions: [unclear], ...change }] }))
    const said = (change: Partial<OrdinaryWindow>) =>
      ask('2030-01-15', { history: complete }, {}, shelf(change)).cautions.find(({ code }) => code === unclear.code)
    const plain = {
      code: unclear.code,
      data: { starts: undefined },
      basis: basis('two clauses')
    }
    expect(said({})).toEqual(plain)
    const cautions = [{ ...unclear, otherWaiting: { count: 3, unit: 'month' as const } }]
    expect(said({ cautions, cover: { starts: 'not-stated', basis: basis('silent') } })).toEqual(plain)
    // 400 days from January are more than the year has left: there is no cover at all.
    expect(said({ cautions, waiting: { span: { count: 400, unit: 'day' }, basis: basis('long') } })).toEqual(plain)
  })

  test('say that the notice is no longer in force on the day of payment', () => {
    expect(codes(ask('2030-03-01', { history: complete }, { payOn: '2030-11-30' }))).not.toContain('notice-expired')
    expect(codes(ask('2030-03-01', { history: complete }, { payOn: '2030-12-01' }))).toContain('notice-expired')
    const forever = shelfOf(rulesWith({ notice: { ...RULES.notice, effectiveTo: null } }))
    expect(codes(ask('2030-03-01', {}, { payOn: '2030-12-01' }, forever))).not.toContain('notice-expired')
  })

  test('say that a tier is assumed only where there are several and none is named', () => {
    const tiers = shelfOf(
      rulesWith({
        tiers: ['tier-1', 'tier-2'],
        premiums: [
          { tier: 'tier-1', fen: 100, basis: basis('p') },
          { tier: 'tier-2', fen: 200, basis: basis('p') }
        ],
        bonus: null,
        lapse: null
      })
    )
    expect(codes(ask('2029-11-05', {}, {}, tiers))).toEqual(['tier-assumed'])
    expect(codes(ask('2029-11-05', { tier: 'tier-2' }, {}, tiers))).toEqual([])
    expect(() => ask('2029-11-05', { tier: 'standard' }, {}, tiers)).toThrow(
      expect.objectContaining({
        code: 'unknown-tier',
        path: 'resident.tier',
        data: { tier: 'standard', known: ['tier-1', 'tier-2'] }
      })
    )
    expect(() => ask('2031-01-01', { tier: 'standard' }, {}, tiers)).toThrow(
      expect.objectContaining({ code: 'unknown-tier' })
    )
    expect(() => ask('2029-11-05', { tier: 'standard' }, { benefitYear: undefined }, tiers)).toThrow(
      expect.objectContaining({ code: 'unknown-tier' })
    )
  })

  test('give each code once', () => {
    const answer = ask('2029-11-05', { history: complete, identities: ['bereaved-three', 'entitled-group'] })
    expect(codes(answer)).toEqual(['identity-not-in-notice'])
  })
})
