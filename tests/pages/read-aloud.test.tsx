import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import { ReadAloud } from '@/app/screen/read-aloud'
import { household } from '@/app/services'
import { button, freshApp, mother, onDay, show } from './support'

const mockVoice = { has: true, said: [] as string[][], end: () => undefined as unknown, stopped: 0 }

jest.mock('@/platform/speech', () => ({
  speech: {
    watch: (onChange: (has: boolean) => void) => {
      onChange(mockVoice.has)
      return () => undefined
    },
    say: (sentences: string[], onEnd: () => void) => {
      mockVoice.said.push(sentences)
      mockVoice.end = onEnd
    },
    stop: () => {
      mockVoice.stopped++
    }
  }
}))

beforeEach(() => {
  Object.assign(mockVoice, { has: true, said: [], stopped: 0 })
  freshApp()
  onDay('2025-11-01')
})

test('the answer is read out: the year, the amount, the last day, and when cover begins', async () => {
  show(Answer, { member: household.addMember(mother).id })
  await userEvent.click(button('读给我听'))
  expect(mockVoice.said).toEqual([
    ['2026 年度居民医保。', '应缴400元。', '最晚12月31日缴，还剩 60 天。', '现在缴费，2026年1月1日起有保障。']
  ])
})

test('reading can be stopped, and begins anew after it has ended', async () => {
  render(<ReadAloud sentences={['甲。']} />)
  await userEvent.click(button('读给我听'))
  await userEvent.click(button('停'))
  expect(mockVoice.stopped).toBe(1)
  await userEvent.click(button('读给我听'))
  act(() => void mockVoice.end())
  expect(button('读给我听')).toBeInTheDocument()
  expect(mockVoice.said).toHaveLength(2)
})

test('a page that is left reads no further', async () => {
  const { unmount } = render(<ReadAloud sentences={['甲。']} />)
  await userEvent.click(button('读给我听'))
  unmount()
  expect(mockVoice.stopped).toBeGreaterThan(0)
})

test('where there is no Chinese voice nothing is offered', () => {
  mockVoice.has = false
  render(<ReadAloud sentences={['甲。']} />)
  expect(screen.queryByRole('button')).toBeNull()
})
