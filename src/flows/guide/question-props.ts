import type { Facts, GuideView } from '@/household'
import { policiesOf, type LocalPolicy } from '@/policy'

export interface QuestionProps {
  view: GuideView
}

/** What is known of the region; every question but the first is asked only once there is one. */
export function factsOf({ facts }: GuideView): Facts {
  if (facts === null) throw new Error('asked before the region')
  return facts
}

/** The local policy of the year asked about; `undefined` where there is none. */
export function policyOf(view: GuideView): LocalPolicy | undefined {
  const { region, benefitYear } = factsOf(view)
  return policiesOf(region).find((policy) => policy.benefitYear === benefitYear)
}
