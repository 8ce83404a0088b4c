import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { DateField, datePartsOf, dateText } from '@/ui'

test('the parts of a date lose their zeros and get them back', () => {
  const parts = { year: '2025', month: '3', day: '1' }
  expect(datePartsOf('2025-03-01')).toEqual(parts)
  expect(dateText(parts)).toBe('2025-03-01')
})

test('an unfinished date is no date; one that does not exist is still handed on', () => {
  expect(dateText({ year: '2025', month: '', day: '1' })).toBe('')
  expect(dateText({ year: '2025', month: '2', day: '30' })).toBe('2025-02-30')
})

function Held({ start, told }: { start: string; told: (date: string) => void }) {
  const [date, setDate] = useState(start)
  const change = (next: string) => {
    setDate(next)
    told(next)
  }
  return (
    <>
      <DateField id="day" label="哪天" error="没有这一天" value={date} onChange={change} />
      <button onClick={() => setDate('2025-12-31')}>另一天</button>
    </>
  )
}

test('three numbers that are typed give a date, and letters are left out', async () => {
  const told = jest.fn()
  render(<Held start="" told={told} />)
  await userEvent.type(screen.getByLabelText('哪天，年'), '20x25')
  await userEvent.type(screen.getByLabelText('哪天，月'), '5')
  expect(told).toHaveBeenLastCalledWith('')
  await userEvent.type(screen.getByLabelText('哪天，日'), '20')
  expect(told).toHaveBeenLastCalledWith('2025-05-20')
  expect(screen.getByLabelText('哪天，年')).toHaveValue('2025')
})

test('an error of a date field stands beside it', () => {
  render(<Held start="2025-02-30" told={jest.fn()} />)
  expect(screen.getByText('没有这一天')).toBeInTheDocument()
})

test('a date set from outside fills the fields', async () => {
  render(<Held start="" told={jest.fn()} />)
  await userEvent.click(screen.getByRole('button', { name: '另一天' }))
  expect(screen.getByLabelText('哪天，月')).toHaveValue('12')
})
