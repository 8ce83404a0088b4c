/** What is shown in place of a page that did not arrive, and of a newer version. */
import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { createStore } from 'zustand'
import { NotLoaded } from '@/app/screen/not-loaded'
import { UpdateRow } from '@/app/screen/update-row'
import { common, notLoaded } from '@/ui/text'

function loading(failed: boolean) {
  const hasFailed = createStore(() => failed)
  return { hasFailed, watch: jest.fn(), again: jest.fn(), dismiss: jest.fn(() => hasFailed.setState(false, true)) }
}

test('nothing is said while pages arrive', () => {
  const { container } = render(<NotLoaded load={loading(false)} />)
  expect(container).toBeEmptyDOMElement()
})

test('a page that did not arrive is asked for again on a tap', () => {
  const load = loading(true)
  render(<NotLoaded load={load} />)
  expect(screen.getByRole('heading', { name: notLoaded.title })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: notLoaded.again }))
  expect(load.again).toHaveBeenCalledTimes(1)
})

test('from a page that did not arrive there is a way home', () => {
  const load = loading(true)
  const { container } = render(<NotLoaded load={load} />)
  fireEvent.click(screen.getByRole('button', { name: common.backHome }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  expect(container).toBeEmptyDOMElement()
})

test('a mini-program says nothing of newer versions: its platform takes them', () => {
  const { container } = render(<UpdateRow />)
  expect(container).toBeEmptyDOMElement()
})
