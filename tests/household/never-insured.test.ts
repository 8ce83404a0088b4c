/** "Never insured in any year": said once, kept as a flag, and refused where another answer says otherwise. */
import { assess } from '@/calculator'
import type { HistoryYear } from '@/calculator'
import { answerQuestion, draftOf, canSayNever, toMember, toResident } from '@/household'
import type { Answers } from '@/household'
import { shelfFor } from '@/policy'
import { before, factsOf, refusalOf, refused, whereTo } from './support/drafts'
import { HILLS, RIVER } from './support/shelves'
import { LANZHOU, PLAIN_ADULT, tell } from './support/told'

const FIRST: Partial<Answers> = { enrolment: 'first' }
const ENDED: Partial<Answers> = { ...FIRST, insurance: { now: 'employee-ended', endedOn: '2025-09-20' } }
const DAY_UNKNOWN: Partial<Answers> = { ...FIRST, insurance: { now: 'employee-ended', endedOn: null } }

it('"never insured" answers all years at once', () => {
  expect(whereTo('history', 'never', before('history', HILLS, FIRST), HILLS)).toBe('check')
})

it.each([
  ['first', FIRST, true],
  ['of whom nothing else is known', {}, true],
  ['after a job', ENDED, false],
  ['after a job that ended nobody knows when', DAY_UNKNOWN, false]
])('"never insured" is offered to all but those whose employee insurance ended: %s', (_, changes, offered) => {
  expect(canSayNever(before('history', HILLS, changes), factsOf(HILLS))).toBe(offered)
})

it.each([
  ['a job that ended', ENDED],
  ['a job that ended nobody knows when', DAY_UNKNOWN]
])('"never insured" contradicts %s', (_, changes) => {
  expect(refused('history', 'never', HILLS, changes)).toMatchObject({
    code: 'never-insured-contradicted',
    question: 'history',
    field: 'never'
  })
})

it('"never insured" is asked again, by years, when another answer comes to contradict it', () => {
  const never = answerQuestion(before('history', HILLS, FIRST), 'history', 'never', factsOf(HILLS))
  const ended = answerQuestion(never, 'insurance', { now: 'employee-ended', endedOn: '2025-09-20' }, factsOf(HILLS))
  expect(ended.at).toBe('history')
  expect(canSayNever(ended, factsOf(HILLS))).toBe(true)
  expect(refusalOf(() => toResident(ended, factsOf(HILLS)))).toMatchObject({
    code: 'answer-missing',
    question: 'history'
  })
})

it('"never insured" holds in a region that asks about other years', () => {
  const never = answerQuestion(before('history', RIVER, FIRST), 'history', 'never', factsOf(RIVER))
  const moved = answerQuestion(never, 'region', HILLS, factsOf(HILLS))
  expect(moved.answers.history).toBe('never')
})

describe('a resident of Lanzhou who was never insured', () => {
  const { draft, facts } = tell('2026-11-28', { ...PLAIN_ADULT, ...FIRST, region: LANZHOU, history: 'never' })

  it('is kept with the years that are over, and no job', () => {
    expect(toResident(draft, facts)).toMatchObject({
      neverInsured: true,
      history: [
        { year: 2025, scheme: 'none' },
        { year: 2026, scheme: 'none' }
      ],
      events: []
    })
  })

  it('is not said to have missed a year that may still be paid', () => {
    const inSeason = tell('2025-11-01', { ...PLAIN_ADULT, ...FIRST, region: LANZHOU, history: 'never' })
    expect(toResident(inSeason.draft, inSeason.facts)).toMatchObject({
      neverInsured: true,
      history: [{ year: 2025, scheme: 'none' }]
    })
  })

  it('waits nothing, and is told that this may be read otherwise', () => {
    const { cautions, waiting } = assess(shelfFor(LANZHOU), {
      asOf: '2025-11-01',
      benefitYear: 2026,
      resident: { neverInsured: true, history: [{ year: 2025, scheme: 'none' }] }
    })
    expect(waiting.totalDays).toBe(0)
    expect(cautions.map(({ code }) => code)).toContain('first-enrolment-unclear')
  })

  it('comes back for editing as it was said', () => {
    const member = { ...toMember(draft, facts), id: 'a' }
    const edited = draftOf(member, facts)
    expect(edited.answers.history).toBe('never')
    expect(toResident(edited, facts, member.resident)).toEqual(member.resident)
  })

  it('is no longer never insured once the years are named', () => {
    const member = { ...toMember(draft, facts), id: 'a' }
    const years: Answers['history'] = [
      { year: 2025, scheme: 'none' },
      { year: 2026, scheme: 'other' }
    ]
    const { neverInsured, history } = toResident(
      answerQuestion(draftOf(member, facts), 'history', years, facts),
      facts,
      member.resident
    )
    expect([neverInsured, history]).toEqual([undefined, years])
  })

  it('leaves no lapse behind when somebody is edited whose first year was said to be paid outside the guide', () => {
    const { resident, ...member } = { ...toMember(draft, facts), id: 'a' }
    const earlier: HistoryYear = { year: 2023, scheme: 'none' }
    const first: HistoryYear = { year: 2027, scheme: 'resident' }
    const paid = { ...resident, history: [earlier, ...resident.history!, first] }
    const edited = draftOf({ ...member, resident: paid }, facts)
    expect(edited.answers.history).toEqual([
      { year: 2025, scheme: 'unknown' },
      { year: 2026, scheme: 'unknown' },
      { year: 2027, scheme: 'resident', claimed: 'unknown' }
    ])
    const { neverInsured, history } = toResident(edited, facts, paid)
    expect([neverInsured, history]).toEqual([undefined, [first]])
  })

  it('loses what was kept of insured years when it is said of a kept member', () => {
    const before = {
      ...PLAIN_ADULT.who,
      region: LANZHOU,
      enrolment: 'first' as const,
      id: 'a',
      resident: {
        birthDate: '1980-01-01',
        history: [
          { year: 2023, scheme: 'resident' as const },
          { year: 2024, scheme: 'none' as const }
        ]
      }
    }
    const never = answerQuestion(draftOf(before, facts), 'history', 'never', facts)
    expect(toResident(never, facts, before.resident)).toMatchObject({
      neverInsured: true,
      history: [2024, 2025, 2026].map((year) => ({ year, scheme: 'none' }))
    })
  })
})

it('a member kept as never insured but with insured years is edited by years and so mended', () => {
  const facts = factsOf(HILLS)
  const odd = {
    nickname: '妈妈',
    relation: 'parent' as const,
    region: HILLS,
    enrolment: 'continuing' as const,
    id: 'a',
    resident: { birthDate: '1963-01-01', neverInsured: true, history: [{ year: 2025, scheme: 'other' as const }] }
  }
  const draft = draftOf(odd, facts)
  expect(draft.answers.history).toEqual([
    { year: 2025, scheme: 'other' },
    { year: 2026, scheme: 'none' }
  ])
  expect(toResident(draft, facts, odd.resident)).not.toHaveProperty('neverInsured')
})
