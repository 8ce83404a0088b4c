import { assess, type Resident } from '@/calculator'
import { ownNoticeProblems } from '@/policy'
import { POSTER } from './made-up'
import { basesIn, phoneWith, policyOf } from './phone'

const INSURED_BEFORE: Resident = { birthDate: '1964-03-01', history: [{ year: 2026, scheme: 'resident' }] }

function answerOn(asOf: string, resident: Resident = INSURED_BEFORE, own = POSTER) {
  return assess(phoneWith([own]).shelfFor('370200'), { asOf, resident })
}

describe('an own notice of nothing but the amount, the last day and the first day of cover', () => {
  test('holds no figure that cannot be', () => {
    expect(ownNoticeProblems(POSTER)).toEqual([])
  })

  test('answers with the amount, as entered by the resident and of no other total', () => {
    expect(answerOn('2026-11-28').amountDue).toMatchObject({
      totalFen: 45000,
      certainty: 'estimate',
      otherTotals: [],
      source: 'entered'
    })
  })

  test('answers with the last day, and counts the days to it', () => {
    const { phase, window, nextDeadline } = answerOn('2026-11-28')
    expect(phase).toBe('concentrated')
    expect(window).toMatchObject({ opensOn: null, closesOn: '2026-12-31' })
    expect(nextDeadline).toMatchObject({ date: '2026-12-31', daysLeft: 33, kind: 'window-closes' })
  })

  test('answers with cover from the first day of the year, without a wait for who was insured the year before', () => {
    const { cover, waiting, cautions } = answerOn('2026-11-28')
    expect(cover).toMatchObject({ startsOn: '2027-01-01', endsOn: '2027-12-31' })
    expect(waiting).toMatchObject({ totalDays: 0, certainty: 'estimate' })
    expect(cautions).toEqual([])
  })

  test('reminds of the last day as every notice does', () => {
    expect(answerOn('2026-11-28').reminders.map(({ on }) => on)).toEqual([
      '2026-12-01',
      '2026-12-17',
      '2026-12-24',
      '2026-12-28',
      '2026-12-30',
      '2026-12-31'
    ])
  })

  test('says of a lapse that no rule is known: the wait may be longer, and whom to ask', () => {
    const { waiting, cautions } = answerOn('2026-11-28', { history: [{ year: 2026, scheme: 'none' }] })
    expect(waiting).toMatchObject({ totalDays: 0, certainty: 'atLeast' })
    expect(cautions.map(({ code, data }) => ({ code, data }))).toEqual([
      { code: 'lapse-rule-unclear', data: { missedYear: 2026 } }
    ])
  })

  test('is not sure of a wait where nothing is known of the year before', () => {
    const { waiting, cautions } = answerOn('2026-11-28', {})
    expect(waiting.certainty).toBe('atLeast')
    expect(cautions.map(({ code }) => code)).toEqual(['history-unknown'])
  })

  test('says that the start of cover is not stated where the resident does not know it', () => {
    const own = { ...POSTER, facts: { ...POSTER.facts, cover: { startsOn: null, endsOn: null } } }
    const { cover, cautions } = answerOn('2026-11-28', INSURED_BEFORE, own)
    expect(cover).toMatchObject({ startsOn: null, endsOn: '2027-12-31' })
    expect(cautions.map(({ code }) => code)).toEqual(['cover-start-not-stated'])
  })

  test('serves a district of the city, and not a neighbour', () => {
    const library = phoneWith([POSTER])
    expect(library.policyFor('370202', 2027)?.id).toBe('own-370200-2027')
    expect(library.policyFor('370100', 2027)).toBeUndefined()
  })

  test('names the resident as the source of everything that it says', () => {
    const entered = basesIn(policyOf(POSTER)).filter(({ certainty }) => certainty === 'entered')
    expect(entered.length).toBeGreaterThan(5)
    for (const basis of entered) {
      expect(basis).toMatchObject({ source: { publisher: '自己填的', on: '2026-11-28', address: null } })
    }
  })

  test('says of what somebody sent that it was not checked', () => {
    const received = policyOf({ ...POSTER, origin: 'received' })
    expect(received.premiums[0]?.basis).toMatchObject({ source: { publisher: '别人发来的（未核对）' } })
  })

  test('lists what it leaves open, each with whom to ask', () => {
    expect(policyOf(POSTER).notStated.map(({ says, ask }) => [says, ask])).toEqual([
      ['错过了还能不能缴、要多缴多少、要等多久，没有写。', ['12393', '12366']],
      ['断过保的人要等多久，没有写。', ['12393', '12366']],
      ['新生儿怎么办，没有写。', ['12393', '12366']],
      ['哪些人能少缴，没有写。', ['12393', '12366']]
    ])
  })
})
