/** What it takes to open Home with five hundred members, beside a family of eight: counted, so that no machine is too slow for it. */
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import Home from '@/pages/home'
import type * as MemberYears from '@/app/member-years'
import { memberYears } from '@/app/member-years'
import { household } from '@/app/services'
import { useRouter } from '../doubles/taro'
import { freshApp, onDay } from './support'
import { villagers } from '../villagers'

jest.mock('@/app/member-years', () => {
  const actual = jest.requireActual<typeof MemberYears>('@/app/member-years')
  return { ...actual, memberYears: jest.fn(actual.memberYears) }
})

const answers = jest.mocked(memberYears)

interface Opening {
  answers: number
  draws: number
  nodes: number
}

function opened(people: number): Opening {
  cleanup()
  freshApp()
  household.addMembers(villagers(people))
  answers.mockClear()
  useRouter.mockReturnValue({ path: '', params: {} })
  const onRender = jest.fn()
  const { container } = render(
    <Profiler id="home" onRender={onRender}>
      <Home />
    </Profiler>
  )
  const nodes = container.querySelectorAll('*').length
  return { answers: answers.mock.calls.length, draws: onRender.mock.calls.length, nodes }
}

beforeEach(() => {
  onDay('2025-11-01')
  jest.useFakeTimers({ doNotFake: ['Date'] })
})
afterEach(() => jest.useRealTimers())

test('Home with 500 members takes at most twice the answers, draws and nodes of 8', () => {
  const eight = opened(8)
  const many = opened(500)
  expect(eight.answers).toBe(8)
  expect(many.answers).toBeLessThanOrEqual(2 * eight.answers)
  expect(many.draws).toBeLessThanOrEqual(2 * eight.draws)
  expect(many.nodes).toBeLessThanOrEqual(2 * eight.nodes)
})

test('Home with 500 members has no more nodes than with 50: only what is near the screen is drawn', () => {
  const fifty = opened(50)
  expect(opened(500).nodes).toBe(fifty.nodes)
})

test('the others are answered a few at a time, each once, and then the sum is there', () => {
  opened(500)
  expect(screen.getByText('正在算 500 位的…')).toBeInTheDocument()
  while (jest.getTimerCount() > 0) {
    const before = answers.mock.calls.length
    act(() => jest.advanceTimersToNextTimer())
    expect(answers.mock.calls.length - before).toBeLessThanOrEqual(3 * 16) // three pieces of the page ask for everybody
  }
  expect(answers).toHaveBeenCalledTimes(500)
  expect(screen.getByText('现在要缴的 500 人，共 200,000 元')).toBeInTheDocument()
})

test('searching answers nobody again, and a new member is answered alone', async () => {
  opened(500)
  act(() => jest.runAllTimers())
  answers.mockClear()
  const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) })
  await user.type(screen.getByLabelText('找称呼或分组'), '村民49')
  expect(screen.getByText('找到 11 位')).toBeInTheDocument()
  expect(answers).not.toHaveBeenCalled()
  act(() => void household.addMember({ ...villagers(1)[0]!, nickname: '新来的' }))
  act(() => jest.runAllTimers())
  expect(answers).toHaveBeenCalledTimes(1)
})
