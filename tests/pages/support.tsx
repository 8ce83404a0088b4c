/** Pages under test: on a day, with a family, in a fresh app. */
import { render, screen } from '@testing-library/react'
import type { RenderResult } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import type { Answers, AskedId, NewMember } from '@/household'
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

/** Answers given to the guide before the page under test is shown. */
export function answered(answers: Partial<Answers>): void {
  household.guide.start()
  for (const [question, answer] of Object.entries(answers)) household.guide.answer(question as AskedId, answer)
}
