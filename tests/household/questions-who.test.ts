/** Who it is: region, name, birth, insurance, studies. */
import { answerQuestion, availableIdentities, emptyDraft, nextQuestion, questionsFor, withQuestion } from '@/household'
import type { Answers, Draft } from '@/household'
import { ADULT, answered, before, factsOf, isAsked, refusalOf, refused, whereTo } from './support/drafts'
import { HILLS, PLAIN, RIVER } from './support/shelves'

describe('the question about the region', () => {
  it('leads on to what an ordinary resident pays there', () =>
    expect(whereTo('region', HILLS, emptyDraft(), HILLS)).toBe('ordinary'))

  it('rejects facts of another place than the one answered', () => {
    expect(refusalOf(() => answerQuestion(emptyDraft(), 'region', '999999', factsOf(HILLS)))).toMatchObject({
      code: 'region-unknown',
      question: 'region',
      field: 'region',
      data: { region: '999999' }
    })
  })

  it('keeps the answers that still fit when it changes', () => {
    const moved = answerQuestion(answered(HILLS), 'region', PLAIN, factsOf(PLAIN))
    expect(moved.answers).toMatchObject({
      who: { nickname: '妈妈' },
      birth: { year: 1963 },
      history: ADULT.history,
      region: PLAIN
    })
  })

  it('drops an identity that the new region does not know, and keeps the other', () => {
    const draft = answered(HILLS, { identities: ['orphan', 'rural-subsistence-1-2'] })
    const moved = answerQuestion(draft, 'region', RIVER, factsOf(RIVER))
    expect(moved.answers.identities).toEqual(['rural-subsistence-1-2'])
    expect(availableIdentities(moved, factsOf(RIVER))).toEqual(['rural-subsistence-1-2', 'subsistence'])
  })

  it('asks again for an answer of which nothing is left, or which was "none of these" of another list', () => {
    const orphan = answerQuestion(answered(HILLS, { identities: ['orphan'] }), 'region', RIVER, factsOf(RIVER))
    const none = answerQuestion(answered(HILLS, { identities: [] }), 'region', RIVER, factsOf(RIVER))
    expect(orphan.answers.identities).toBeUndefined()
    expect(none.answers.identities).toBeUndefined()
  })

  it('drops a tier, a sort of student and an event that the new region does not know', () => {
    const student = answered(RIVER, { birth: { year: 2005 }, student: 'university-poor', tier: 'tier-2' })
    const released: Answers['situation'] = [{ kind: 'prison-release', date: '2025-05-01' }]
    const draft = answerQuestion(withQuestion(student, 'situation'), 'situation', released, factsOf(RIVER))
    const left = answerQuestion(draft, 'region', HILLS, factsOf(HILLS)).answers
    expect([left.student, left.tier, left.situation]).toEqual([undefined, undefined, undefined])
  })

  it('keeps years that the new region does not ask about, and asks for those it lacks', () => {
    const plain = answered(PLAIN)
    const draft: Draft = { ...plain, answers: { ...plain.answers, history: [{ year: 2026, scheme: 'resident' }] } }
    const moved = answerQuestion(draft, 'region', HILLS, factsOf(HILLS))
    expect(moved.at).toBe('identities')
    const told = answerQuestion({ ...moved, at: 'identities' }, 'identities', [], factsOf(HILLS))
    expect(told.at).toBe('history')
    expect(told.answers.history).toEqual([{ year: 2026, scheme: 'resident' }])
  })

  it('changes nothing when it is answered the same again', () => {
    const draft = answered(HILLS, { identities: [] })
    expect(answerQuestion(draft, 'region', HILLS, factsOf(HILLS)).answers).toEqual(draft.answers)
  })
})

describe('the question who it is', () => {
  const who = (nickname: string): Answers['who'] => ({ relation: 'parent', nickname })

  it.each(['妈', '一二三四五六七八九十一二', 'Mum 2', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷'])(
    'accepts the nickname %j',
    (nickname) => expect(whereTo('who', who(nickname), before('who', HILLS), HILLS)).toBe('birth')
  )

  it('trims the nickname', () => {
    const draft = answerQuestion(before('who', HILLS), 'who', who('  妈妈 '), factsOf(HILLS))
    expect(draft.answers.who?.nickname).toBe('妈妈')
  })

  it.each([
    ['', 'nickname-missing'],
    ['   ', 'nickname-missing'],
    ['一二三四五六七八九十一二三', 'nickname-too-long'],
    ['11010519491231002X', 'nickname-id-number'],
    ['110105491231002', 'nickname-id-number'],
    ['１１０１０５１９４９１', 'nickname-id-number'],
    ['13800 138000', 'nickname-id-number']
  ])('rejects the nickname %j with the error %s', (nickname, code) => {
    expect(refused('who', who(nickname), HILLS)).toMatchObject({ code, question: 'who', field: 'nickname' })
  })

  it('never repeats in an error what may be an ID number', () => {
    const refusal = refused('who', who('11010519491231002X'), HILLS)
    expect(JSON.stringify([refusal, refusal.message])).not.toContain('1949')
  })

  it('rejects an unknown relation', () => {
    expect(refused('who', { relation: 'boss' as never, nickname: '妈' }, HILLS)).toMatchObject({
      code: 'choice-unknown',
      field: 'relation'
    })
  })
})

describe('the question about birth', () => {
  it('accepts a year of birth', () =>
    expect(whereTo('birth', { year: 1963 }, before('birth', HILLS), HILLS)).toBe('insurance'))

  it.each([2024, 2025])('asks for the exact day of who is born in %s', (year) => {
    expect(refused('birth', { year }, HILLS)).toMatchObject({ code: 'birth-date-missing', field: 'date' })
    expect(whereTo('birth', { year, date: `${year}-08-13` }, before('birth', HILLS), HILLS)).toBe('identities')
  })

  it('asks for the exact day also where the benefit year lies further back', () => {
    const late = factsOf(HILLS, '2029-05-01')
    expect(late.benefitYear).toBe(2026)
    const draft = answerQuestion(emptyDraft(), 'region', HILLS, late)
    expect(refusalOf(() => answerQuestion(draft, 'birth', { year: 2026 }, late))).toMatchObject({
      code: 'birth-date-missing'
    })
    expect(answerQuestion(draft, 'birth', { year: 2025 }, late).answers.birth).toEqual({ year: 2025 })
  })

  it('does not keep an exact day that nobody needs', () => {
    expect(
      answerQuestion(before('birth', HILLS), 'birth', { year: 1963, date: '1963-04-05' }, factsOf(HILLS)).answers.birth
    ).toEqual({ year: 1963 })
  })

  it.each([
    [{ year: NaN }, 'birth-year-invalid', 'year'],
    [{ year: 1963.5 }, 'birth-year-invalid', 'year'],
    [{ year: 1904 }, 'birth-year-out-of-range', 'year'],
    [{ year: 2026 }, 'birth-year-out-of-range', 'year'],
    [{ year: 2025, date: '' }, 'birth-date-missing', 'date'],
    [{ year: 2025, date: '2025-02-30' }, 'date-invalid', 'date'],
    [{ year: 2025, date: '2025-11-02' }, 'date-in-future', 'date'],
    [{ year: 2025, date: '2024-12-31' }, 'birth-date-other-year', 'date']
  ])('rejects the birth %j with the error %s', (answer, code, field) => {
    expect(refused('birth', answer, HILLS)).toMatchObject({ code, question: 'birth', field })
  })

  it('accepts a birth on the day of the question', () => {
    expect(whereTo('birth', { year: 2025, date: '2025-11-01' }, before('birth', HILLS), HILLS)).toBe('identities')
  })
})

describe('the question about employee insurance', () => {
  it('is asked from the working age on', () => {
    expect(isAsked('insurance', PLAIN, { birth: { year: 2009 } })).toBe(true)
    expect(isAsked('insurance', PLAIN, { birth: { year: 2010 } })).toBe(false)
  })

  it('ends the guide for somebody who has employee insurance', () => {
    const draft = answerQuestion(before('insurance', HILLS), 'insurance', { now: 'employee' }, factsOf(HILLS))
    expect(nextQuestion(draft, 'insurance', factsOf(HILLS))).toBe('not-eligible')
    expect(questionsFor(draft, factsOf(HILLS))).toEqual(['region', 'ordinary', 'who', 'birth', 'insurance'])
    expect(draft.at).toBe('insurance')
  })

  it('ends the guide from the check as well', () => {
    const draft = answerQuestion(answered(HILLS), 'insurance', { now: 'employee' }, factsOf(HILLS))
    expect(nextQuestion(draft, 'insurance', factsOf(HILLS))).toBe('not-eligible')
    expect(draft.answers.history).toBeDefined()
  })

  it('accepts the day on which the insurance ended', () => {
    expect(
      whereTo('insurance', { now: 'employee-ended', endedOn: '2025-11-01' }, before('insurance', HILLS), HILLS)
    ).toBe('identities')
  })

  it.each([
    ['', 'date-invalid'],
    ['2025-13-01', 'date-invalid'],
    ['2025-11-02', 'date-in-future'],
    ['1962-12-31', 'date-before-birth']
  ])('rejects %j as the day on which it ended, with the error %s', (endedOn, code) => {
    expect(refused('insurance', { now: 'employee-ended', endedOn }, HILLS)).toMatchObject({ code, field: 'endedOn' })
  })

  it('rejects an answer without a choice', () => {
    expect(refused('insurance', {} as never, HILLS)).toMatchObject({ code: 'answer-missing', field: 'now' })
  })
})

describe('the question about studying', () => {
  it('is asked where the rules tell students apart', () => {
    expect(isAsked('student', RIVER, { birth: { year: 1990 } })).toBe(true)
    expect(isAsked('student', HILLS, { birth: { year: 1990 } })).toBe(false)
  })

  it('is not asked of children', () => {
    expect(isAsked('student', RIVER, { birth: { year: 2011 } })).toBe(true)
    expect(isAsked('student', RIVER, { birth: { year: 2012 } })).toBe(false)
  })

  it('is not asked of people too old to study, unless they have said that they do', () => {
    expect(isAsked('student', RIVER, { birth: { year: 1980 } })).toBe(true)
    expect(isAsked('student', RIVER, { birth: { year: 1979 } })).toBe(false)
    const student = answered(RIVER, { birth: { year: 1990 }, student: 'university' })
    const older = answerQuestion(student, 'birth', { year: 1970 }, factsOf(RIVER))
    expect(questionsFor(older, factsOf(RIVER))).toContain('student')
  })

  it('leads past employee insurance for whoever studies', () => {
    const young: Partial<Answers> = { birth: { year: 2005 } }
    expect(whereTo('student', 'university', before('student', RIVER, young), RIVER)).toBe('identities')
    expect(whereTo('student', 'none', before('student', RIVER, young), RIVER)).toBe('insurance')
  })

  it('accepts a kind of student that the rules name', () => {
    const young: Partial<Answers> = { birth: { year: 2005 } }
    expect(whereTo('student', 'university-poor', before('student', RIVER, young), RIVER)).toBe('identities')
  })

  it('rejects a kind of student that the rules do not name', () => {
    expect(refused('student', 'university-freshman-poor', RIVER, { birth: { year: 2005 } })).toMatchObject({
      code: 'choice-unknown',
      data: { choice: 'university-freshman-poor' }
    })
  })
})
