/** People of real places, who have answered whatever they are asked until the check. */
import { answerQuestion, emptyDraft, factsFor, questionsFor, withQuestion } from '@/household'
import type { Answers, Draft, Facts } from '@/household'
import { shelfFor } from '@/policy'

export interface Told {
  facts: Facts
  draft: Draft
  way: string[]
}

/** Fails on a question nobody has an answer to. */
export function tell(asOf: string, answers: Partial<Answers> & { region: string }): Told {
  const facts = factsFor(shelfFor(answers.region), asOf)
  let draft = emptyDraft()
  while (draft.at !== 'check') {
    if (draft.at === 'ordinary') {
      draft = withQuestion(draft, 'who')
      continue
    }
    const answer = answers[draft.at]
    if (answer === undefined) throw new Error(`nobody expected to be asked for ${draft.at}`)
    draft = answerQuestion(draft, draft.at, answer, facts)
  }
  return { facts, draft, way: questionsFor(draft, facts) }
}

export const LANZHOU = '620102'
export const CHANGSHA = '430102'
export const FULING = '500102'

/** An adult with nothing special about them, insured here before. */
export const PLAIN_ADULT = {
  who: { relation: 'self', nickname: '我' },
  birth: { year: 1980 },
  insurance: { now: 'none' },
  student: 'none',
  situation: [],
  identities: [],
  enrolment: 'continuing',
  tier: 'tier-1'
} satisfies Partial<Answers>

/** A child born on that day. */
export function babyOf(date: string): Partial<Answers> {
  return {
    who: { relation: 'child', nickname: '宝宝' },
    birth: { year: Number(date.slice(0, 4)), date },
    situation: [],
    identities: [],
    enrolment: 'first'
  }
}
