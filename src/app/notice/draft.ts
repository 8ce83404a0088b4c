/** A notice that somebody is taking in: kept at every step, so that going back or a killed app loses nothing. */
import * as v from 'valibot'
import { regionCode } from '@/policy'
import type { PersistOptions } from '@/storage'
import { answersSchema } from './answers'
import { typedFactsSchema } from './typed-facts'

/** Longer than any notice; what is longer is refused before it is read. */
export const LONGEST_TEXT = 100_000

const year = v.pipe(v.number(), v.integer())
const standIn = v.picklist(['none', 'newest-local-policy', 'national-mechanism'])

export const noticeDraftSchema = v.object({
  source: v.variant('door', [
    v.object({ door: v.literal('pasted'), text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
    v.object({ door: v.literal('filled-in'), typed: v.nullable(typedFactsSchema) }),
    /** One that is kept already, to be corrected. */
    v.object({ door: v.literal('kept'), id: v.string() })
  ]),
  /** Where the resident came from: the place and the year that they ask about. */
  region: v.nullable(regionCode),
  benefitYear: v.nullable(year),
  answers: answersSchema,
  /** Paths of doubts that stay as they were read. */
  accepted: v.array(v.string()),
  standIn,
  /** Names what was read when this was answered: read otherwise, by a newer app, the answers do not hold any more. */
  reading: v.nullable(v.string()),
  /** Answers were dropped for that reason, which is said. */
  wasReread: v.boolean()
})
export type NoticeDraft = v.InferOutput<typeof noticeDraftSchema>

export function emptyNoticeDraft(
  source: NoticeDraft['source'],
  { region = null, benefitYear = null }: { region?: string | null; benefitYear?: number | null } = {}
): NoticeDraft {
  return { source, region, benefitYear, answers: {}, accepted: [], standIn: 'none', reading: null, wasReread: false }
}

export const noticeDraftPersistence: PersistOptions<NoticeDraft | null> = {
  name: 'notice-draft',
  schema: v.nullable(noticeDraftSchema),
  empty: null,
  merge: (kept, other) => kept ?? other,
  inBackup: false,
  inPreview: true
}
