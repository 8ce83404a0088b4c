/** What the tests of the guide share: where it stands, its buttons, and answers to begin with. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Answers, QuestionId } from '@/household'
import { guide } from '@/ui/text'
import { button, gone } from './support'

/** The question is shown, on the one page that the guide is. */
export function expectQuestion(question: Exclude<QuestionId, 'ordinary'>): void {
  expect(screen.getByRole('heading', { level: 1, name: guide[question].title })).toBeInTheDocument()
  expect(gone()).toEqual([])
}

export const next = () => userEvent.click(button('下一步'))
export const tap = (role: 'radio' | 'checkbox', name: string | RegExp) =>
  userEvent.click(screen.getByRole(role, { name }))

export const who: Answers['who'] = { relation: 'self', nickname: '我' }
export const lanzhou: Partial<Answers> = { region: '620102', who, birth: { year: 1964 } }
