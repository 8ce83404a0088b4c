import type { Facts, GuideView } from '@/household'

export interface QuestionProps {
  view: GuideView
}

/** What is known of the region; every question but the first is asked only once there is one. */
export function factsOf({ facts }: GuideView): Facts {
  if (facts === null) throw new Error('asked before the region')
  return facts
}
