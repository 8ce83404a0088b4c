import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HardWords } from '@/ui'
import { hardWordsIn } from '@/ui/text'

test('a tap on a hard word opens the sentence that explains it, and a tap on another shows that one instead', async () => {
  render(<HardWords words={['waiting', 'ceiling']} />)
  const waiting = screen.getByRole('button', { name: '什么叫等待期？' })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await userEvent.click(waiting)
  expect(waiting).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('status')).toHaveTextContent('缴了费，还要等过这些天才能报销')
  await userEvent.click(screen.getByRole('button', { name: '什么叫封顶线？' }))
  expect(waiting).toHaveAttribute('aria-expanded', 'false')
  expect(screen.getByRole('status')).toHaveTextContent(/^得了大病，大病保险最多能报多少钱/)
})

test('a second tap closes the explanation', async () => {
  render(<HardWords words={['channel']} />)
  await userEvent.click(screen.getByRole('button', { name: '什么叫渠道？' }))
  await userEvent.click(screen.getByRole('button', { name: '什么叫渠道？' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('without a hard word nothing is drawn', () => {
  const { container } = render(<HardWords words={[]} />)
  expect(container).toBeEmptyDOMElement()
})

test('each hard word of a text is found once, however often it stands there', () => {
  expect(hardWordsIn('零报销的，封顶线提高；封顶线最多提高两成。')).toEqual(['ceiling', 'zero-claim'])
  expect(hardWordsIn('缴到 12 月底。')).toEqual([])
})
