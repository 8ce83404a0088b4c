import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Guide from '@/flows/guide'
import { household } from '@/app/services'
import { lanzhou, next } from './guide-support'
import { answered, button, freshApp, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
  answered({ region: '620102', who: lanzhou.who! })
  show(Guide, { q: 'birth' })
})

const type = (text: string) => userEvent.type(screen.getByLabelText('出生年份，年'), text)
const offered = () => screen.queryAllByRole('button', { name: /^是 / }).map(({ textContent }) => textContent)

test('64 typed as a year of birth is offered as 1964, and one tap answers with it', async () => {
  await type('64')
  expect(offered()).toEqual(['是 1964 年'])
  await userEvent.click(button('是 1964 年'))
  expect(household.store.getState().draft?.answers.birth).toEqual({ year: 1964 })
})

test('two digits that fit in either century are offered in both', async () => {
  await type('10')
  expect(offered()).toEqual(['是 2010 年', '是 1910 年'])
})

test('somebody who types a year in full is offered nothing on the way', async () => {
  await type('19')
  expect(offered()).toEqual([])
  await type('64')
  expect(offered()).toEqual([])
})

test('19 alone is offered as the years that it may end once one wants to go on with it', async () => {
  await type('19')
  await next()
  expect(offered()).toEqual(['是 2019 年', '是 1919 年'])
})

test('a year in which the day counts is filled in, and the day is asked for', async () => {
  await type('25')
  await userEvent.click(button('是 2025 年'))
  expect(screen.getByLabelText('出生日期，年')).toHaveValue('2025')
  expect(screen.getByLabelText('出生日期，日')).toHaveValue('')
  expect(household.store.getState().draft?.answers.birth).toBeUndefined()
})

test('the year that is given as an example fits the one who is asked about', () => {
  expect(screen.getByText('例如 1965')).toBeInTheDocument()
  cleanup()
  answered({ region: '620102', who: { relation: 'child', nickname: '宝宝' } })
  show(Guide, { q: 'birth' })
  expect(screen.getByText('例如 2024')).toBeInTheDocument()
})
