/** From question to question within the one page of the guide. */
import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { QUESTIONS } from '@/household'
import type { GuideView, Outcome, QuestionId } from '@/household'
import { goBack, open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { household, steps } from '@/app/services'
import { goToTitle } from '@/ui'

export interface GuideSteps {
  /** The question that is shown. */
  question: QuestionId
  /** `null`: the one that is shown is the first. */
  previous: QuestionId | null
  /** Goes where an answer leads: to a question, or to how the guide ends. */
  goOn: (to: QuestionId | Outcome) => void
  /** One step back: to the question before, or from the first one out of the guide. */
  back: () => void
}

/**
 * Shows the question that the address names, if it is on the draft's way, or else the one the draft stands on. In a
 * browser each question is an entry of its history; elsewhere the platform's own back leaves the guide.
 */
export function useSteps(view: GuideView): GuideSteps {
  const { params } = useRouter()
  const [asked, setAsked] = useState(() => questionFrom(params.q) ?? view.question)
  const question = isOpen(view, asked) ? asked : view.question
  // One that is not on the way now is not come back to once it is.
  if (asked !== question) setAsked(question)
  const previous = view.questions[view.questions.indexOf(question) - 1] ?? null

  const isShown = useRef(false)
  useDidShow(() => {
    isShown.current = true
    const named = questionFrom(steps?.named())
    const now = household.guide.view()
    if (named && now && isOpen(now, named)) setAsked(named)
    else steps?.name(question)
  })
  useDidHide(() => {
    isShown.current = false
  })
  useEffect(() => {
    if (isShown.current) steps?.name(question)
    const now = household.guide.view()
    if (now && now.question !== question) household.guide.goTo(question)
  }, [question])

  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) goToTitle()
    isFirst.current = false
  }, [question])

  return {
    question,
    previous,
    goOn(to) {
      if (to === 'not-eligible') open(routes.notEligible)
      else if (to === 'answer' || to === 'no-notice') open(routes.answer)
      else if (!steps?.backTo(to)) {
        steps?.push(to)
        setAsked(to)
      }
    },
    back() {
      if (steps?.backTo(previous)) return
      if (previous === null) goBack()
      else setAsked(previous)
    }
  }
}

/** Whether a question is on the draft's way, or can be gone to besides. */
function isOpen({ questions, rare }: GuideView, question: QuestionId): boolean {
  return questions.includes(question) || rare.some((one) => one === question)
}

/** The question that an address names; `null`: none. */
function questionFrom(text: unknown): QuestionId | null {
  return QUESTIONS.find((question) => question === text) ?? null
}

export const StepsContext = createContext<GuideSteps | null>(null)

export function useGuideSteps(): GuideSteps {
  const guideSteps = useContext(StepsContext)
  if (guideSteps === null) throw new Error('a question outside of the guide')
  return guideSteps
}
