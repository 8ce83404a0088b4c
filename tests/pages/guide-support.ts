/** What the tests of the guide share: its addresses, its buttons, and answers to begin with. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Answers, QuestionId } from '@/household'
import { button } from './support'

export const atQuestion = (question: QuestionId) => `/flows/guide/index?q=${question}`
export const next = () => userEvent.click(button('下一步'))
export const tap = (role: 'radio' | 'checkbox', name: string | RegExp) =>
  userEvent.click(screen.getByRole(role, { name }))

export const who: Answers['who'] = { relation: 'self', nickname: '我' }
export const lanzhou: Partial<Answers> = { region: '620102', who, birth: { year: 1964 } }
