/** The files for browsers: fields and what brings somebody to them, the way back, and the ground beside the page. */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Area } from '@/ui/base/area.h5'
import { Entry } from '@/ui/base/entry.h5'
import { goToField } from '@/ui/base/go-to-field.h5'
import { goToTitle } from '@/ui/base/go-to-title.h5'
import { Press } from '@/ui/base/press.h5'
import { SharePress } from '@/ui/base/share-press.h5'
import { PageTop } from '@/ui/page/page-top.h5'
import { useGround } from '@/ui/page/use-ground.h5'

describe('a field for several lines', () => {
  test('says what is written in it, what it is called, and whether it is wrong', async () => {
    const onInput = jest.fn()
    const { rerender } = render(<Area id="text" label="备份的文字" value="甲" onInput={onInput} />)
    const area = screen.getByRole('textbox', { name: '备份的文字' })
    expect(area).toHaveClass('area', { exact: true })
    await userEvent.type(area, '乙')
    expect(onInput.mock.calls).toEqual([['甲乙']])
    rerender(<Area id="text" label="备份的文字" value="甲" onInput={onInput} invalid describedBy="error" />)
    expect(area).toBeInvalid()
    expect(area).toHaveClass('area--invalid')
    expect(area).toHaveAttribute('aria-describedby', 'error')
  })
})

describe('a field for one line', () => {
  test.each([
    ['text', 'text', null, 'done'],
    ['number', 'text', 'numeric', 'done'],
    ['amount', 'text', 'decimal', 'done'],
    ['search', 'search', null, 'search']
  ] as const)('of the kind %s brings up the keyboard that fits', (kind, type, mode, hint) => {
    const onInput = jest.fn()
    render(<Entry id="entry" label="金额" value="" onInput={onInput} kind={kind} invalid />)
    const entry = screen.getByLabelText('金额')
    expect(entry).toHaveClass('entry--invalid')
    expect([entry.getAttribute('type'), entry.getAttribute('inputmode'), entry.getAttribute('enterkeyhint')]).toEqual([
      type,
      mode,
      hint
    ])
    fireEvent.change(entry, { target: { value: '400' } })
    expect(onInput.mock.calls).toEqual([['400']])
  })

  test('works without a handler for the Enter key', () => {
    render(<Entry id="entry" label="金额" value="" onInput={jest.fn()} />)
    expect(() => fireEvent.keyDown(screen.getByLabelText('金额'), { key: 'Enter' })).not.toThrow()
  })
})

test('a tab says whether it is the chosen one; other buttons do not', () => {
  render(
    <>
      <Press role="tab" selected onPress={jest.fn()}>
        甲
      </Press>
      <Press role="tab" onPress={jest.fn()}>
        乙
      </Press>
      <Press disabled onPress={jest.fn()}>
        丙
      </Press>
    </>
  )
  expect(screen.getByRole('tab', { name: '甲' })).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tab', { name: '乙' })).toHaveAttribute('aria-selected', 'false')
  expect(screen.getByRole('button', { name: '丙' })).toBeDisabled()
  expect(screen.getByRole('button', { name: '丙' })).not.toHaveAttribute('aria-selected')
})

test('a button that shares a page is a real button', async () => {
  const share = jest.fn()
  render(
    <SharePress label="转给家人" onShare={share}>
      转给家人
    </SharePress>
  )
  await userEvent.click(screen.getByRole('button', { name: '转给家人' }))
  expect(share).toHaveBeenCalledTimes(1)
})

test('the way back is drawn where there is one', async () => {
  const onBack = jest.fn()
  const { container, rerender } = render(<PageTop back={undefined} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<PageTop back={{ words: '返回', onBack }} />)
  await userEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(onBack).toHaveBeenCalledTimes(1)
})

describe('going to a field', () => {
  /** jsdom lays nothing out: what is shown, and how high it is, is said here. */
  function place(element: HTMLElement, { shown, height = 40 }: { shown: boolean; height?: number }) {
    Object.defineProperty(element, 'offsetParent', { value: shown ? document.body : null })
    Object.defineProperty(element, 'offsetHeight', { value: height })
    element.scrollIntoView = jest.fn()
    return element
  }

  beforeEach(() => {
    document.body.innerHTML = '<div id="year"><input name="below"></div><div id="year"><input name="top"></div>'
  })

  const fields = () => [...document.querySelectorAll<HTMLElement>('#year')] as [HTMLElement, HTMLElement]

  test('takes the field that is seen, not the same one on a page below', () => {
    const [below, top] = fields()
    place(below, { shown: false })
    place(top, { shown: true })
    goToField('year')
    expect(document.activeElement).toHaveAttribute('name', 'top')
    expect(top.scrollIntoView).toHaveBeenCalledWith({ block: 'center' })
    expect(below.scrollIntoView).not.toHaveBeenCalled()
  })

  test('shows the beginning of a field that is higher than half the screen', () => {
    const [, top] = fields()
    place(top, { shown: true, height: window.innerHeight / 2 + 1 })
    goToField('year')
    expect(top.scrollIntoView).toHaveBeenCalledWith({ block: 'start' })
  })

  test('does nothing where no field is seen', () => {
    for (const field of fields()) place(field, { shown: false })
    goToField('year')
    expect(document.activeElement).toBe(document.body)
  })
})

describe('going to the title', () => {
  test('shows the top of the page that is seen, and puts the keyboard on its title', () => {
    document.body.innerHTML =
      '<div class="taro_page taro_page_shade"><h1 class="heading--1" tabindex="-1">下面</h1></div>' +
      '<div class="taro_page"><h1 class="heading--1" tabindex="-1">上面</h1></div>'
    const page = document.querySelector<HTMLElement>('.taro_page:not(.taro_page_shade)')!
    page.scrollTop = 300
    goToTitle()
    expect(page.scrollTop).toBe(0)
    expect(document.activeElement).toHaveTextContent('上面')
  })

  test('does nothing before there is a page', () => {
    document.body.innerHTML = ''
    expect(goToTitle).not.toThrow()
  })
})

describe('the background beside the page', () => {
  function Ground({ appearance }: { appearance: Parameters<typeof useGround>[0] }) {
    useGround(appearance)
    return null
  }

  test.each([
    ['auto', '', 'light dark'],
    ['light', 'ground-light', 'light'],
    ['dark', 'ground-dark', 'dark']
  ] as const)('has the chosen appearance: %s', (appearance, classes, scheme) => {
    render(<Ground appearance={appearance} />)
    expect(document.documentElement.className).toBe(classes)
    expect(document.documentElement.style.colorScheme).toBe(scheme)
  })
})
