import type { Assessment } from '@/calculator'
import { ask } from './ask'

describe('reminders', () => {
  const of = (answer: Assessment) => answer.reminders.map(({ id, on }) => [id, on])

  test('tell before the window opens of the opening and all of the closing', () => {
    expect(of(ask('2029-09-30'))).toEqual([
      ['made-up-2030/window-opens/0', '2029-10-01'],
      ['made-up-2030/window-closes/-30', '2029-12-01'],
      ['made-up-2030/window-closes/-14', '2029-12-17'],
      ['made-up-2030/window-closes/-7', '2029-12-24'],
      ['made-up-2030/window-closes/-3', '2029-12-28'],
      ['made-up-2030/window-closes/-1', '2029-12-30'],
      ['made-up-2030/window-closes/0', '2029-12-31']
    ])
  })

  test('are never in the past, but may be today', () => {
    expect(of(ask('2029-12-28'))).toEqual([
      ['made-up-2030/window-closes/-3', '2029-12-28'],
      ['made-up-2030/window-closes/-1', '2029-12-30'],
      ['made-up-2030/window-closes/0', '2029-12-31']
    ])
  })

  test('tell after a wait of the start of cover, and of the last useful day instead of the end of the window', () => {
    const late = ask('2030-10-31')
    expect(of(late)).toEqual([
      ['made-up-2030/last-useful-day/-1', '2030-10-31'],
      ['made-up-2030/last-useful-day/0', '2030-11-01'],
      ['made-up-2030/cover-starts/0', '2030-12-30']
    ])
    expect(late.reminders[2]?.kind).toBe('cover-starts')
  })
})
