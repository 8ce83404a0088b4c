/** What they are and were: events, identities, years insured, tier. */
import {
  answerQuestion,
  availableIdentities,
  availableSituations,
  historyYearsFor,
  questionsFor,
  rareQuestions,
  toMember,
  toResident,
  withQuestion
} from '@/household'
import type { Answers, Draft, RareId } from '@/household'
import { answered, before, factsOf, isAsked, refusalOf, refused, whereTo } from './support/drafts'
import { HILLS, PLAIN, RIVER } from './support/shelves'

/** Gone to from the check, by who says that there is something to tell. */
function rare(question: RareId, region: string): Draft {
  return withQuestion(answered(region), question)
}

const DISCHARGED: Answers['situation'] = [{ kind: 'military-discharge', date: '2025-09-01' }]

function refusedRare(events: Answers['situation']) {
  return refusalOf(() => answerQuestion(rare('situation', RIVER), 'situation', events, factsOf(RIVER)))
}

describe('the question about the situation', () => {
  it('is asked where the rules name events', () => {
    expect(rareQuestions(answered(RIVER), factsOf(RIVER))).toContain('situation')
    expect(rareQuestions(answered(HILLS), factsOf(HILLS))).not.toContain('situation')
  })

  it('is on nobody’s way who does not say that there is something', () => {
    expect(isAsked('situation', RIVER)).toBe(false)
    const told = answerQuestion(rare('situation', RIVER), 'situation', DISCHARGED, factsOf(RIVER))
    expect(told.at).toBe('check')
    expect(questionsFor(told, factsOf(RIVER))).toContain('situation')
    const nothing = answerQuestion(withQuestion(told, 'situation'), 'situation', [], factsOf(RIVER))
    expect(questionsFor(nothing, factsOf(RIVER))).not.toContain('situation')
    expect(toResident(nothing, factsOf(RIVER)).events).toEqual([])
  })

  it('offers children what can happen to children', () => {
    expect(availableSituations(answered(RIVER, { birth: { year: 2018 } }), factsOf(RIVER))).toEqual([
      'welfare-admission'
    ])
  })

  it('accepts several events, and none of them', () => {
    const several: Answers['situation'] = [
      { kind: 'military-discharge', date: '2025-09-01' },
      { kind: 'prison-release', date: '2024-03-01' }
    ]
    expect(whereTo('situation', several, rare('situation', RIVER), RIVER)).toBe('check')
    expect(whereTo('situation', [], rare('situation', RIVER), RIVER)).toBe('check')
  })

  it('rejects an event that the rules do not name', () => {
    expect(refusedRare([{ kind: 'draft-return', date: '2025-09-01' }])).toMatchObject({
      code: 'choice-unknown',
      data: { choice: 'draft-return' }
    })
  })

  it('rejects the same event twice', () => {
    const twice: Answers['situation'] = [
      { kind: 'prison-release', date: '2024-03-01' },
      { kind: 'prison-release', date: '2025-03-01' }
    ]
    expect(refusedRare(twice)).toMatchObject({ code: 'choice-twice', field: 'situation' })
  })

  it.each([
    ['', 'date-invalid'],
    ['2025-11-02', 'date-in-future'],
    ['1960-01-01', 'date-before-birth']
  ])('rejects the day %j beside the event it is of: %s', (date, code) => {
    expect(refusedRare([{ kind: 'prison-release', date }])).toMatchObject({
      code,
      field: 'prison-release'
    })
  })
})

describe('the question about identities', () => {
  it('is asked where the rules name identities', () => {
    expect(isAsked('identities', HILLS)).toBe(true)
    expect(isAsked('identities', PLAIN)).toBe(false)
  })

  it('accepts several identities, and none of them', () => {
    expect(whereTo('identities', ['orphan', 'urban-subsistence-full'], before('identities', HILLS), HILLS)).toBe(
      'history'
    )
    expect(whereTo('identities', [], before('identities', HILLS), HILLS)).toBe('history')
  })

  it('accepts a class of an identity that the rules name as a whole', () => {
    expect(whereTo('identities', ['rural-subsistence-3-4'], before('identities', RIVER), RIVER)).toBe('history')
  })

  it('offers what this age can have, and what was chosen before', () => {
    const facts = factsOf(HILLS)
    const aged = { ...facts, knownIdentities: [{ id: 'orphan', oldest: 18 }, ...facts.knownIdentities.slice(1)] }
    const offered = (year: number, identities: string[] = []) =>
      availableIdentities(answered(HILLS, { birth: { year }, identities }), aged)
    expect(offered(2007)).toContain('orphan')
    expect(offered(2006)).not.toContain('orphan')
    expect(offered(2006, ['orphan'])).toContain('orphan')
  })

  it.each([
    [['severe-disability'], 'choice-unknown'],
    [['orphan', 'orphan'], 'choice-twice']
  ])('rejects the identities %j with the error %s', (identities, code) => {
    expect(refused('identities', identities, HILLS)).toMatchObject({
      code,
      field: 'identities'
    })
  })
})

describe('the question about enrolment', () => {
  const years = (scheme: 'resident' | 'employee' | 'none' | 'unknown'): Partial<Answers> => ({
    history: [
      { year: 2025, scheme, ...(scheme === 'resident' && { claimed: 'no' }) },
      { year: 2026, scheme: 'none' }
    ]
  })

  it.each([
    ['not asked of who was insured as a resident', 'resident', false],
    ['not asked of who has let it lapse', 'none', false],
    ['asked of who comes from employee insurance', 'employee', true],
    ['asked of who does not know', 'unknown', true]
  ] as const)('is %s', (_, scheme, asked) => {
    expect(isAsked('enrolment', HILLS, years(scheme))).toBe(asked)
  })

  it('is not asked of newborns, and not of who was never insured', () => {
    expect(isAsked('enrolment', PLAIN, { birth: { year: 2025, date: '2025-08-13' } })).toBe(false)
    expect(isAsked('enrolment', PLAIN, { birth: { year: 2024, date: '2024-08-13' } })).toBe(true)
    expect(isAsked('enrolment', HILLS, { history: 'never' })).toBe(false)
    expect(toMember(answered(HILLS, { history: 'never' }), factsOf(HILLS)).enrolment).toBe('first')
  })

  it('is there for who says that they have moved, and stays on the way then', () => {
    expect(rareQuestions(answered(HILLS), factsOf(HILLS))).toEqual(['enrolment'])
    const moved = answerQuestion(rare('enrolment', HILLS), 'enrolment', 'moved', factsOf(HILLS))
    expect(moved.at).toBe('check')
    expect(questionsFor(moved, factsOf(HILLS))).toContain('enrolment')
    expect(toMember(moved, factsOf(HILLS)).enrolment).toBe('moved')
  })

  it.each(['continuing', 'first', 'moved'] as const)('accepts the answer "%s"', (enrolment) =>
    expect(whereTo('enrolment', enrolment, before('enrolment', PLAIN), PLAIN)).toBe('check')
  )

  it('rejects any other answer', () => {
    expect(refused('enrolment', 'maybe' as never, PLAIN)).toMatchObject({ code: 'choice-unknown' })
  })
})

describe('the question about insured years', () => {
  it('asks nothing before birth', () => {
    const toddler = answered(HILLS, { birth: { year: 2025, date: '2025-08-13' } })
    expect(historyYearsFor(toddler, factsOf(HILLS))).toEqual([2025, 2026])
    expect(historyYearsFor(answered(RIVER), { ...factsOf(RIVER), historyYears: [1961, 1962, 1963, 1964] })).toEqual([
      1963, 1964
    ])
  })

  it('accepts "I do not know" for each part', () => {
    const unknown: Answers['history'] = [
      { year: 2025, scheme: 'unknown' },
      { year: 2026, scheme: 'unknown' }
    ]
    expect(whereTo('history', unknown, before('history', HILLS), HILLS)).toBe('enrolment')
    const claims: Answers['history'] = [
      { year: 2025, scheme: 'resident', claimed: 'unknown' },
      { year: 2026, scheme: 'none' }
    ]
    expect(whereTo('history', claims, before('history', HILLS), HILLS)).toBe('check')
  })

  it('leads to the tier where there are several', () => {
    const years: Answers['history'] = [
      { year: 2025, scheme: 'resident' },
      { year: 2026, scheme: 'none' }
    ]
    expect(whereTo('history', years, before('history', RIVER), RIVER)).toBe('tier')
  })

  it('rejects a year left open', () => {
    expect(refused('history', [{ year: 2025, scheme: 'unknown' }], HILLS)).toMatchObject({
      code: 'history-year-missing',
      question: 'history',
      field: '2026',
      data: { year: 2026 }
    })
  })

  it('rejects a resident year without a word about claims, under a bonus rule', () => {
    expect(
      refused(
        'history',
        [
          { year: 2025, scheme: 'resident' },
          { year: 2026, scheme: 'none' }
        ],
        HILLS
      )
    ).toMatchObject({
      code: 'answer-missing',
      field: '2025.claimed'
    })
  })

  it('rejects a year that is given twice', () => {
    const twice: Answers['history'] = [
      { year: 2025, scheme: 'none' },
      { year: 2025, scheme: 'employee' },
      { year: 2026, scheme: 'none' }
    ]
    expect(refused('history', twice, HILLS)).toMatchObject({ code: 'choice-twice', data: { choice: 2025 } })
  })
})

describe('the question about the tier', () => {
  it('is asked where there is more than one tier', () => {
    expect(isAsked('tier', RIVER)).toBe(true)
    expect(isAsked('tier', HILLS)).toBe(false)
  })

  it('leads to the check', () => expect(whereTo('tier', 'tier-2', before('tier', RIVER), RIVER)).toBe('check'))

  it('rejects a tier of another place', () => {
    expect(refused('tier', 'standard', RIVER)).toMatchObject({ code: 'choice-unknown', data: { choice: 'standard' } })
  })
})

describe('a question that is not asked', () => {
  it('takes no answer', () => {
    expect(refusalOf(() => answerQuestion(answered(HILLS), 'tier', 'standard', factsOf(HILLS)))).toMatchObject({
      code: 'not-asked'
    })
  })
})
