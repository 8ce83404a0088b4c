/** A member of whom only the least is told: enough for the answer of an ordinary resident, until somebody says more. */
import type { Identity } from '@/calculator'
import { isNewborn } from './available-options'
import { emptyDraft } from './draft'
import type { Facts } from './facts'
import type { NewMember } from './member'
import { QUESTION_RULES } from './questions'
import type { Answers } from './questions'

export interface BriefFacts {
  nickname: string
  birth: Answers['birth']
  /** Those that are known; empty: nobody was asked. */
  identities: readonly Identity[]
  group: string | undefined
}

/**
 * The member to keep, in the region that the facts are of. What the guide would ask besides stays unsaid. Throws the
 * GuideError that the guide would, of the questions `who`, `birth` and `identities`.
 */
export function briefMember({ nickname, birth, identities, group }: BriefFacts, facts: Facts): NewMember {
  const draft = emptyDraft()
  const who = QUESTION_RULES.who.check({ relation: 'other', nickname }, draft, facts)
  const born = QUESTION_RULES.birth.check(birth, draft, facts)
  const known = QUESTION_RULES.identities.check([...identities], draft, facts)
  const answered = { ...draft, answers: { birth: born } }
  return {
    ...who,
    region: facts.region,
    resident: { ...QUESTION_RULES.birth.says?.(born, {}), ...(known.length > 0 && { identities: known }) },
    enrolment: isNewborn(answered, facts) ? 'first' : 'continuing',
    ...(group !== undefined && { group })
  }
}
