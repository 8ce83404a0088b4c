/** Hunan's notice of 2026 lets one pay until 31 January, and promises 1 January only to who has paid before. */
import { screen } from '@testing-library/react'
import Answer from '@/flows/answer'
import Pay from '@/flows/pay'
import Home from '@/pages/home'
import { add } from './paying-support'
import { freshApp, onDay, show } from './support'

const SAYS = /最好元旦前缴：元旦以后缴的，从哪天起有保障没有写明。/

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

test.each([
  ['2025-11-01', '430104', 1],
  ['2025-12-31', '430104', 1],
  ['2026-01-01', '430104', 0],
  ['2025-11-01', '620102', 0]
])('on %s in %s, Home, the answer and paying each advise to pay before New Year %s times', (day, region, times) => {
  const { id } = add({ region })
  onDay(day)
  for (const [Page, parameters] of [
    [Home, {}],
    [Answer, { member: id }],
    [Pay, {}]
  ] as const) {
    const { unmount } = show(Page, parameters)
    expect(screen.queryAllByText(SAYS)).toHaveLength(times)
    unmount()
  }
})
