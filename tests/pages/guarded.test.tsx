import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { guarded } from '@/pages/shared/guarded'
import { button, gone, show } from './support'

test('a page that breaks says so, and can be tried again or left', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
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
