/** Cautions on their way into an answer: collected as codes, spoken once each. */
import type { Caution } from './assessment'
import { cautionMessage } from './messages'
import type { Basis, CautionCode } from './rules'

export type CautionData = Readonly<Record<string, string | number>>

export interface CautionNote {
  code: CautionCode
  basis?: Basis | undefined
  /** What the sentence has to name: a year, a date, a policy. */
  data?: CautionData | undefined
}

/** The cautions of an answer, the first of each code, with their sentences. */
export function speak(notes: readonly CautionNote[]): Caution[] {
  const first = new Map<CautionCode, CautionNote>()
  for (const note of notes) if (!first.has(note.code)) first.set(note.code, note)
  return [...first.values()].map(({ code, basis, data }) => ({
    code,
    message: cautionMessage(code, data ?? {}, basis?.says),
    ...(basis && { basis })
  }))
}
