import { useEffect, useState } from 'react'
import { emptyDraft, QUESTIONS } from '@/household'
import type { GuideView } from '@/household'
import { household, steps as history } from '@/app/services'
import { guarded } from '@/app/screen/guarded'
import { Missing } from '@/app/screen/missing'
import { useStore } from '@/app/use-store'
import { OrdinaryStep } from './ordinary'
import { CheckQuestion } from './questions/check'
import { VIEWS } from './questions/views'
import { StepsContext, useSteps } from './use-steps'

/** What a guide shows on which nothing has been answered. */
const BEGINNING: GuideView = {
  draft: emptyDraft(),
  facts: null,
  question: 'region',
  questions: ['region'],
  rare: [],
  progress: { step: 1, of: QUESTIONS.length - 1 },
  previous: null
}

/** The guide: one page, whatever the number of its questions. */
function Guide() {
  useStore(household.store, (state) => state.draft)
  useStore(household.days, (state) => state.asOf)
  const view = household.guide.view()
  // Come to by a bare address, as from the first words of the web page.
  const [begins] = useState(() => view === null && !history?.named())
  useEffect(() => {
    if (begins) household.guide.start()
  }, [begins])
  // An entry of the browser's history whose draft was kept as a member since.
  return view === null && !begins ? <Missing member={null} /> : <Questions view={view ?? BEGINNING} />
}

function Questions({ view }: { view: GuideView }) {
  const steps = useSteps(view)
  const { question } = steps
  const Question = question === 'ordinary' ? OrdinaryStep : question === 'check' ? CheckQuestion : VIEWS[question].Page
  return (
    <StepsContext.Provider value={steps}>
      <Question key={question} view={view} />
    </StepsContext.Provider>
  )
}

export default guarded(Guide)

definePageConfig({ navigationBarTitleText: '算一算' })
