import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { guarded } from '@/app/screen/guarded'
import { household } from '@/app/services'
import { button, freshApp, gone, show } from './support'

beforeEach(() => {
  freshApp()
  // What React tells the developer of a page that breaks.
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})

const Broken = guarded(() => {
  throw new Error('broken')
})

test('a page that breaks says so, and can be tried again or left', async () => {
  let broken = true
  const Page = guarded(() => {
    if (broken) throw new Error('broken')
    return <p>好了</p>
  })
  show(Page)
  expect(screen.getByRole('heading', { name: '这一页出了点问题' })).toBeInTheDocument()
  await userEvent.click(button('回到首页'))
  expect(gone()).toEqual(['/pages/home/index'])
  broken = false
  await userEvent.click(button('再试一次'))
  expect(screen.getByText('好了')).toBeInTheDocument()
})

test('a page that breaks keeps the text size and the appearance that were chosen', () => {
  household.changeSettings({ textSize: 'elder', appearance: 'dark' })
  const { container } = show(Broken)
  expect(screen.getByRole('heading', { name: '这一页出了点问题' })).toBeInTheDocument()
  expect(container.firstElementChild).toHaveClass('mode--elder', 'mode--dark')
})

test.each([
  [
    'cannot be read',
    () => {
      throw new Error('unreadable')
    }
  ],
  ['are not there', () => ({})]
])('a page that breaks is drawn in the ordinary look where the settings %s', (_, getState) => {
  jest.spyOn(household.store, 'getState').mockImplementation(getState as typeof household.store.getState)
  const { container } = show(Broken)
  jest.mocked(household.store.getState).mockRestore()
  expect(screen.getByRole('heading', { name: '这一页出了点问题' })).toBeInTheDocument()
  expect(container.firstElementChild).toHaveClass('mode--normal', 'mode--auto')
})
