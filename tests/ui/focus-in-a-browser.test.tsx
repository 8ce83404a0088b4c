/** Where reader and keyboard are put on a page that is come to, in a browser. */
import { render, screen } from '@testing-library/react'
import type { RefObject } from 'react'
import { Entry } from '@/ui/base/entry.h5'
import { useTitleFocus } from '@/ui/page/use-title-focus.h5'

let mockShown: (() => void) | undefined

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  useDidShow: (run: () => void) => {
    mockShown = run
  }
}))

/** As the router does, once the page is in the document and each time that one comes back to it. */
const arrive = () => mockShown?.()

function Page({ children }: { children?: React.ReactNode }) {
  const page = useTitleFocus()
  return (
    <div ref={page as RefObject<HTMLDivElement>}>
      <h1 className="heading--1" tabIndex={-1}>
        标题
      </h1>
      {children}
    </div>
  )
}

const field = <Entry id="find" kind="search" label="搜一搜" value="" focus onInput={jest.fn()} />

test('the first page leaves the focus to the browser, the next one begins at its title', () => {
  render(<Page />)
  arrive()
  expect(document.body).toHaveFocus()
  arrive()
  expect(screen.getByRole('heading', { name: '标题' })).toHaveFocus()
})

test('a page to type into begins at its field, but not when one comes back to it', () => {
  render(<Page>{field}</Page>)
  arrive()
  expect(screen.getByRole('searchbox', { name: '搜一搜' })).toHaveFocus()
  screen.getByRole('searchbox').blur()
  arrive()
  expect(screen.getByRole('heading', { name: '标题' })).toHaveFocus()
})

test('a page whose field is not its first purpose begins at its title', () => {
  render(
    <Page>
      <Entry id="other" label="称呼" value="" onInput={jest.fn()} />
    </Page>
  )
  arrive()
  expect(screen.getByRole('heading', { name: '标题' })).toHaveFocus()
})
