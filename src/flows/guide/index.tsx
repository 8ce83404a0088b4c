import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
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
import { questionFrom } from './route'

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

/** The guide: each question is a page of its own on the pile, and keeps to it while others lie above. */
function Guide() {
  useStore(shell.store, (state) => state.draft)
  useStore(shell.days, (state) => state.asOf)
  const { params } = useRouter()
  const view = shell.guide.view() ?? BEGINNING
  const [own] = useState(() => questionFrom(params.q) ?? view.question)
  const question = view.questions.includes(own) ? own : view.question

  useDidShow(() => {
    const seen = shell.guide.view()
    if (seen && seen.question !== own && seen.questions.includes(own)) shell.guide.goTo(own)
  })

  const Question = PAGES[question]
  return <Question key={question} view={view} />
}

export default guarded(Guide)

definePageConfig({ navigationBarTitleText: '算一算' })
