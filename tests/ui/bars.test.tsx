import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Bars, Versus } from '@/ui'
import { spanOf } from '@/ui/pieces/bar-span'

describe('the place of a bar', () => {
  test('is at the left if all figures are above zero', () => {
    expect(spanOf(3, [3, 4])).toEqual({ zero: 0, left: 0, width: 75 })
  })

  test('is at either side of the common line if figures are on both sides of zero', () => {
    expect(spanOf(15, [15, -5])).toEqual({ zero: 25, left: 25, width: 75 })
    expect(spanOf(-5, [15, -5])).toEqual({ zero: 25, left: 0, width: 25 })
  })

  test('has no width if all figures are zero', () => {
    expect(spanOf(0, [0, 0])).toEqual({ zero: 0, left: 0, width: 0 })
    expect(spanOf(0, [])).toEqual({ zero: 0, left: 0, width: 0 })
  })
})

test('bars say their figures in words, and can be asked why', async () => {
  const why = jest.fn()
  render(
    <Bars
      groups={[
        {
          label: '2026 年',
          bars: [
            { name: '每年都缴', look: 'plain', value: 1750000, text: '+17,500 元', onWhy: why },
            { name: '这样缴', look: 'strong', value: null, text: '没有参保' }
          ]
        }
      ]}
    />
  )
  const group = screen.getByRole('listitem')
  expect(within(group).getByText('没有参保')).toBeInTheDocument()
  await userEvent.click(within(group).getByRole('button', { name: '2026 年，每年都缴，+17,500 元，为什么' }))
  expect(why).toHaveBeenCalled()
})

test('a comparison of two things says which figure belongs to which', () => {
  render(
    <Versus
      heads={[
        { name: '每年都缴', look: 'plain' },
        { name: '这样缴', look: 'strong' }
      ]}
      rows={[{ label: '一共缴', values: [{ text: '2,000 元', onWhy: jest.fn() }, { text: '1,600 元' }] }]}
    />
  )
  expect(screen.getByRole('button', { name: '一共缴，每年都缴，2,000 元，为什么' })).toBeInTheDocument()
  expect(screen.getByText('1,600 元')).toBeInTheDocument()
})
