/** A page that stays open over midnight, through a clock that jumps and a phone that sleeps. */
import { createDayWatch } from '@/household'
import { createDays } from '@/household/days'

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2025-12-31T23:50:30+08:00') })
})
afterEach(() => {
  jest.useRealTimers()
})

const MINUTE = 60_000

function watched() {
  const days = createDays({ now: () => Date.now(), earliest: '2023-09-01' })
  const watch = createDayWatch({ now: () => Date.now(), refresh: days.refresh })
  return { watch, shown: () => days.state.getState().today }
}

it('the app shows the new day at midnight in China, to the minute', () => {
  const { watch, shown } = watched()
  watch.start()
  jest.advanceTimersByTime(9 * MINUTE)
  expect(shown()).toBe('2025-12-31')
  jest.advanceTimersByTime(30_000)
  expect(shown()).toBe('2026-01-01')
})

it('the app shows each new day for as long as it is open', () => {
  const { watch, shown } = watched()
  watch.start()
  jest.advanceTimersByTime(3 * 24 * 60 * MINUTE)
  expect(shown()).toBe('2026-01-03')
})

it.each(['1970-01-01', '2100-01-01', '2025-12-01'])(
  'the app notices within ten minutes that the clock was put to %s',
  (day) => {
    jest.setSystemTime(new Date('2025-12-31T12:00:00+08:00'))
    const { watch, shown } = watched()
    watch.start()
    jest.setSystemTime(new Date(`${day}T12:00:00+08:00`))
    jest.advanceTimersByTime(10 * MINUTE)
    expect(shown()).toBe(day)
  }
)

it('the clock is not watched while nobody looks at the app', () => {
  const { watch, shown } = watched()
  watch.start()
  watch.start()
  expect(jest.getTimerCount()).toBe(1)
  watch.stop()
  expect(jest.getTimerCount()).toBe(0)
  jest.advanceTimersByTime(60 * MINUTE)
  expect(shown()).toBe('2025-12-31')
  watch.start()
  expect(jest.getTimerCount()).toBe(1)
})
