import { emptyDraft, QUESTIONS } from '@/household'
import type { GuideView } from '@/household'
import { household } from '@/app/services'
import { guarded } from '@/app/screen/guarded'
import { useStore } from '@/app/use-store'
import { CheckQuestion } from './questions/check'
import { VIEWS } from './questions/views'
import { StepsContext, useSteps } from './use-steps'

/** What a guide shows on which nothing has been answered. */
const BEGINNING: GuideView = {
  draft: emptyDraft(),
  facts: null,
  question: 'region',
  questions: ['region'],
  progress: { step: 1, of: QUESTIONS.length },
  previous: null
}

/** The guide: one page, whatever the number of its questions. */
function Guide() {
  useStore(household.store, (state) => state.draft)
  useStore(household.days, (state) => state.asOf)
  const view = household.guide.view() ?? BEGINNING
  const steps = useSteps(view)
  const Question = steps.question === 'check' ? CheckQuestion : VIEWS[steps.question].Page
  return (
    <StepsContext.Provider value={steps}>
      <Question key={steps.question} view={view} />
    </StepsContext.Provider>
  )
}

export default guarded(Guide)

definePageConfig({ navigationBarTitleText: '算一算' })
