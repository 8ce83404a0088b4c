import {
  emptyDraft,
  nextQuestion,
  previousQuestion,
  progress,
  questionsFor,
  withQuestion,
  answerQuestion,
  QUESTIONS
} from '@/household'
import type { AskedId } from '@/household'
import { ADULT, answered, before, factsOf } from './support/drafts'
import { DESERT, HILLS, PLAIN, RIVER } from './support/shelves'

describe('the guide', () => {
  it('asks an adult everything that the region knows, in order', () => {
    expect(questionsFor(answered(RIVER), factsOf(RIVER))).toEqual(
      QUESTIONS.filter((question) => !['parents', 'student', 'months', 'situation', 'enrolment'].includes(question))
    )
  })

  it('leaves out what the rules do not know', () => {
    expect(questionsFor(answered(PLAIN), factsOf(PLAIN))).toEqual([
      'region',
      'ordinary',
      'who',
      'birth',
      'insurance',
      'enrolment',
      'check'
    ])
  })

  it('asks only who it is where there is no notice', () => {
    const draft = before('birth', DESERT)
    expect(questionsFor(draft, factsOf(DESERT))).toEqual(['region', 'ordinary', 'who', 'birth'])
    expect(nextQuestion(draft, 'region', factsOf(DESERT))).toBe('ordinary')
    expect(nextQuestion(draft, 'ordinary', factsOf(DESERT))).toBe('who')
    expect(
      nextQuestion(answerQuestion(draft, 'birth', { year: 1963 }, factsOf(DESERT)), 'birth', factsOf(DESERT))
    ).toBe('no-notice')
  })

  it('passes the check where there is no notice if one comes from there', () => {
    const draft = answerQuestion(answered(HILLS), 'region', DESERT, factsOf(DESERT))
    expect(draft.at).toBe('check')
    expect(questionsFor(draft, factsOf(DESERT))).toEqual(['region', 'ordinary', 'who', 'birth', 'check'])
    expect(nextQuestion(draft, 'check', factsOf(DESERT))).toBe('no-notice')
  })

  it('does not end for employee insurance where nobody asks about it', () => {
    const draft = answerQuestion(before('insurance', HILLS), 'insurance', { now: 'employee' }, factsOf(HILLS))
    expect(nextQuestion(answerQuestion(draft, 'region', DESERT, factsOf(DESERT)), 'birth', factsOf(DESERT))).toBe(
      'no-notice'
    )
  })

  it('ends in the answer after the check', () => {
    expect(nextQuestion(answered(HILLS), 'check', factsOf(HILLS))).toBe('answer')
  })

  it('starts with the region', () => {
    expect(questionsFor(emptyDraft(), null)).toEqual(['region'])
    expect(nextQuestion(emptyDraft(), 'region', null)).toBe('region')
    expect(previousQuestion(emptyDraft(), 'region', null)).toBeNull()
  })
})

describe('going back and forth in the guide', () => {
  it.each([HILLS, RIVER, PLAIN])('leads back the way that it came in %s, and never loses an answer', (region) => {
    const facts = factsOf(region)
    const full = answered(region)
    const way = questionsFor(full, facts)
    let at = full.at
    const seen = [at]
    for (let previous = previousQuestion(full, at, facts); previous; previous = previousQuestion(full, at, facts)) {
      at = previous
      seen.unshift(at)
      expect(withQuestion(full, at).answers).toBe(full.answers)
    }
    expect(seen).toEqual(way)
  })

  it('loses no later answer when the same is answered again', () => {
    const full = answered(RIVER)
    for (const question of questionsFor(full, factsOf(RIVER))) {
      if (question === 'check' || question === 'ordinary') continue
      expect(answerQuestion(full, question, ADULT_IN_RIVER[question], factsOf(RIVER)).answers).toEqual(full.answers)
    }
  })

  it('keeps an answer that another one made needless, for when it is asked again', () => {
    const adult = answered(RIVER, { student: 'university-freshman', birth: { year: 2005 } })
    const asChild = answerQuestion(adult, 'birth', { year: 2015 }, factsOf(RIVER))
    expect(questionsFor(asChild, factsOf(RIVER))).not.toContain('student')
    const asAdult = answerQuestion(asChild, 'birth', { year: 2005 }, factsOf(RIVER))
    expect(asAdult.answers.student).toBe('university-freshman')
  })

  it('leads from a changed answer back to the check', () => {
    expect(answerQuestion(answered(HILLS), 'who', { relation: 'self', nickname: '我' }, factsOf(HILLS)).at).toBe(
      'check'
    )
  })

  it('leads from a changed answer to what it makes necessary first', () => {
    const child = answered(RIVER, { birth: { year: 2018 } })
    expect(child.answers.insurance).toBeUndefined()
    expect(answerQuestion(child, 'birth', { year: 1970 }, factsOf(RIVER)).at).toBe('insurance')
  })

  it('leads on in order as long as the check was not seen', () => {
    const draft = withQuestion(answered(HILLS, {}, 'identities'), 'birth')
    expect(answerQuestion(draft, 'birth', { year: 1970 }, factsOf(HILLS)).at).toBe('insurance')
  })

  it('asks again for what an earlier answer has made impossible', () => {
    const ended = answered(HILLS, { insurance: { now: 'employee-ended', endedOn: '2005-03-01' } })
    expect(answerQuestion(ended, 'birth', { year: 2006 }, factsOf(HILLS)).at).toBe('insurance')
  })
})

const ADULT_IN_RIVER: { [Q in AskedId]: (typeof ADULT)[Q] } = { ...ADULT, region: RIVER }

describe('the progress of the guide', () => {
  it('counts the questions of the way that the answers lead', () => {
    expect(progress(answered(PLAIN, {}, 'enrolment'), factsOf(PLAIN))).toEqual({ step: 5, of: 6 })
    expect(progress(answered(PLAIN), factsOf(PLAIN))).toEqual({ step: 6, of: 6 })
  })

  it('knows at most how many questions there are before the region is answered', () => {
    expect(progress(emptyDraft(), null)).toEqual({ step: 1, of: QUESTIONS.length - 1 })
  })

  it('counts the answer for an ordinary resident as part of the first question', () => {
    const draft = answerQuestion(emptyDraft(), 'region', PLAIN, factsOf(PLAIN))
    expect(draft.at).toBe('ordinary')
    expect(progress(draft, factsOf(PLAIN))).toEqual({ step: 1, of: 6 })
  })

  it('never stands on a question that is not asked', () => {
    const draft = withQuestion(answered(PLAIN, {}, 'enrolment'), 'tier')
    expect(progress(draft, factsOf(PLAIN))).toEqual({ step: 5, of: 6 })
  })
})
