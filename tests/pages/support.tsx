/** Pages under test: on a day, with a family, in a fresh app. */
import { render, screen } from '@testing-library/react'
import type { RenderResult } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import type { Answers, AskedId, NewMember } from '@/household'
import { QUESTIONS } from '@/household'
import { household } from '@/app/services'
import { useRouter } from '../doubles/taro'

/** From now on the phone believes that it is nine in the morning of this day in China. */
export function onDay(date: string): void {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${date}T09:00:00+08:00`))
  household.refreshDay()
}

/** An app that nobody has used yet. */
export function freshApp(): void {
  household.eraseAll()
}

export const mother = {
  nickname: '妈妈',
  relation: 'parent',
  region: '620102',
  enrolment: 'continuing',
  resident: { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'resident', claimed: false }] }
} satisfies NewMember

/** Shows a page, opened with these parameters. */
export function show(Page: ComponentType, parameters: Record<string, string> = {}): RenderResult {
  useRouter.mockReturnValue({ path: '', params: parameters })
  return render(<Page />)
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name })
}

/** The addresses gone to, in order. */
export function gone(): string[] {
  return [Taro.navigateTo, Taro.redirectTo, Taro.switchTab].flatMap((go) =>
    (jest.mocked(go).mock.calls as [{ url: string }][]).map(([{ url }]) => url)
  )
}

/** Answers given to the guide before the page under test is shown, in its order; what it does not ask this person is left out. */
export function answered(answers: Partial<Answers>): void {
  household.guide.start()
  for (const question of QUESTIONS) {
    if (question === 'check') continue
    if (question === 'ordinary') household.guide.goTo('who')
    else if (answers[question] !== undefined) answerIfAsked(question, answers[question])
  }
}

function answerIfAsked<Q extends AskedId>(question: Q, answer: Answers[Q]): void {
  const { questions = [], rare = [] } = household.guide.view() ?? {}
  const isRare = rare.some((one) => one === question)
  const isSaid = !(Array.isArray(answer) && answer.length === 0) && answer !== 'continuing'
  if (isRare && isSaid) household.guide.goTo(question)
  else if (!questions.includes(question)) return
  household.guide.answer(question, answer)
}
