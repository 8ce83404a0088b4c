import type { ComponentType } from 'react'
import type { Answers, AskedId, Draft, Facts, GuideView } from '@/household'
import { policyFor, type LocalPolicy } from '@/policy'
import { guide } from '@/ui/text'

export interface QuestionProps {
  view: GuideView
}

/** How a question is seen. */
export interface QuestionView<Q extends AskedId> {
  Page: ComponentType<QuestionProps>
  /** The answer as one reads it on the check: a line for each part of it. */
  row: (answer: Answers[Q], facts: Facts, draft: Draft) => string[]
}

/** What is known of the region; every question but the first is asked only once there is one. */
export function factsOf({ facts }: GuideView): Facts {
  if (facts === null) throw new Error('asked before the region')
  return facts
}

/** The local policy of the year asked about; `undefined` where there is none. */
export function policyOf(view: GuideView): LocalPolicy | undefined {
  const { region, benefitYear } = factsOf(view)
  return policyFor(region, benefitYear)
}

/** "None of these" is an answer too. */
export function orNone(lines: string[]): string[] {
  return lines.length > 0 ? lines : [guide.none]
}
