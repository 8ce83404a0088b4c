import type { ComponentType } from 'react'
import { emptyDraft, QUESTIONS } from '@/household'
import type { GuideView, QuestionId } from '@/household'
import { shell } from '@/app/services'
import { guarded } from '@/app/screen/guarded'
import { useStore } from '@/app/use-store'
import type { QuestionProps } from './question-props'
import { BirthQuestion } from './questions/birth'
import { CheckQuestion } from './questions/check'
import { EnrolmentQuestion } from './questions/enrolment'
import { HistoryQuestion } from './questions/history'
import { IdentitiesQuestion } from './questions/identities'
import { InsuranceQuestion } from './questions/insurance'
import { MonthsQuestion } from './questions/months'
import { ParentsQuestion } from './questions/parents'
import { RegionQuestion } from './questions/region'
import { SituationQuestion } from './questions/situation'
import { StudentQuestion } from './questions/student'
import { TierQuestion } from './questions/tier'
import { WhoQuestion } from './questions/who'
import { StepsContext, useSteps } from './use-steps'

const PAGES: Record<QuestionId, ComponentType<QuestionProps>> = {
  region: RegionQuestion,
  who: WhoQuestion,
  birth: BirthQuestion,
  parents: ParentsQuestion,
  insurance: InsuranceQuestion,
  months: MonthsQuestion,
  student: StudentQuestion,
  situation: SituationQuestion,
  identities: IdentitiesQuestion,
  enrolment: EnrolmentQuestion,
  history: HistoryQuestion,
  tier: TierQuestion,
  check: CheckQuestion
}

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
  useStore(shell.store, (state) => state.draft)
  useStore(shell.days, (state) => state.asOf)
  const view = shell.guide.view() ?? BEGINNING
  const steps = useSteps(view)
  const Question = PAGES[steps.question]
  return (
    <StepsContext.Provider value={steps}>
      <Question key={steps.question} view={view} />
    </StepsContext.Provider>
  )
}

export default guarded(Guide)

definePageConfig({ navigationBarTitleText: '算一算' })
