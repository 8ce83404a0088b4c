import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Basis } from '@/calculator'
import { BasisSheet } from '@/ui'

const sources = ['一', '二', '三', '四', '五', '六'].map((clause): Basis => ({
  notice: '示例通知',
  clause,
  certainty: 'stated',
  says: `第${clause}条说的。`
}))

const shown = () => screen.getAllByText(/^第.条说的。$/).length
const more = () => screen.queryByRole('button', { name: /条依据，接着看$/ })

test('of many clauses the first are shown, and each of the others for a tap', async () => {
  render(<BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources }} onClose={jest.fn()} />)
  expect(shown()).toBe(2)
  expect(more()).toHaveAccessibleName('还有 4 条依据，接着看')
  await userEvent.click(more()!)
  expect(shown()).toBe(5)
  await userEvent.click(more()!)
  expect(shown()).toBe(6)
  expect(more()).toBeNull()
})

test('how sure a figure is counts those that are not shown yet', () => {
  const unsure = [...sources.slice(0, 5), { ...sources[5]!, certainty: 'interpreted' as const, otherReading: '也可以读成别的。' }]
  render(<BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources: unsure }} onClose={jest.fn()} />)
  expect(screen.getByText(/通知没有说死，这里取一种读法/)).toBeInTheDocument()
})

test('what stands on one or two clauses shows them at once', () => {
  render(<BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources: sources.slice(0, 2) }} onClose={jest.fn()} />)
  expect(shown()).toBe(2)
  expect(more()).toBeNull()
})

test('what a notice says twice is shown and counted once', () => {
  const twice = [...sources.slice(0, 3), ...sources.slice(0, 3)]
  render(<BasisSheet explanation={{ title: '应缴', says: ['这样算的。'], sources: twice }} onClose={jest.fn()} />)
  expect(shown()).toBe(2)
  expect(more()).toHaveAccessibleName('还有 1 条依据，接着看')
})
