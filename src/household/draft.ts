/** The answers of a guide so far. */
import * as v from 'valibot'
import { answerSchemas, QUESTIONS } from './questions'
import type { Answers, AskedId } from './questions'

const entered = v.record(v.string(), v.string())
/** What stands on a question's page, field by field, before it is handed over. */
export type Entered = v.InferOutput<typeof entered>

export const draftSchema = v.object({
  answers: v.partial(v.object(answerSchemas)),
  /** The question the resident stands on. */
  at: v.picklist(QUESTIONS),
  /** Once everything was answered, a changed answer leads back to the check, not through every page again. */
  seenCheck: v.boolean(),
  /** The member being edited, or the one it is about to become; `null`: a new one. */
  memberId: v.nullable(v.string()),
  /** The member whose place and household facts were taken over; left out: nobody's. */
  like: v.optional(v.string()),
  /** By question; left out: nothing stands there but the answers. */
  entered: v.optional(v.record(v.string(), entered))
})
export type Draft = v.InferOutput<typeof draftSchema>

/** A guide on which nothing is answered yet. */
export function emptyDraft(): Draft {
  return { answers: {}, at: 'region', seenCheck: false, memberId: null }
}

/** `undefined`: the question is not answered. */
export function answerTo<Q extends AskedId>(question: Q, { answers }: Draft): Answers[Q] | undefined {
  const known: { readonly [Q in AskedId]?: Answers[Q] | undefined } = answers
  return known[question]
}
