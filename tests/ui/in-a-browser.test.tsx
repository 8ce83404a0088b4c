/** The files for browsers, which other platforms do not load: real elements, and a keyboard that stays where it should. */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Entry } from '@/ui/base/entry.h5'
import { Option } from '@/ui/base/option.h5'
import { Press } from '@/ui/base/press.h5'
import { useModal } from '@/ui/base/use-modal.h5'

function Opener() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>打开</button>
      {open ? <Box onClose={() => setOpen(false)} /> : null}
      <button>外面</button>
    </>
  )
}

function Box({ onClose }: { onClose: () => void }) {
  const box = useModal(onClose)
  return (
    <div ref={box as React.RefObject<HTMLDivElement>} role="dialog" tabIndex={-1}>
      <button>甲</button>
      <button>乙</button>
    </div>
  )
}

test('the focus goes into a dialog, stays in it, and comes back', async () => {
  render(<Opener />)
  const opener = screen.getByRole('button', { name: '打开' })
  await userEvent.click(opener)
  expect(screen.getByRole('dialog')).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '甲' })).toHaveFocus()
  await userEvent.tab()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '甲' })).toHaveFocus()
  await userEvent.tab({ shift: true })
  expect(screen.getByRole('button', { name: '乙' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(opener).toHaveFocus()
})

test('a part that can be pressed is a real button, unless it is given another role', async () => {
  const press = jest.fn()
  render(
    <Press label="继续" onPress={press}>
      下一步
    </Press>
  )
  const button = screen.getByRole('button', { name: '继续' })
  button.focus()
  await userEvent.keyboard(' ')
  expect(press).toHaveBeenCalledTimes(1)
})

test('options are real radios: arrow keys move between them', async () => {
  function Two() {
    const [value, setValue] = useState('a')
    return (
      <>
        {['a', 'b'].map((one) => (
          <Option
            key={one}
            kind="radio"
            name="n"
            value={one}
            label={one}
            checked={value === one}
            onChoose={() => setValue(one)}
          />
        ))}
      </>
    )
  }
  render(<Two />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('radio', { name: 'b' })).toBeChecked()
})

test('Enter in a field submits it, but not while characters are being composed', () => {
  const done = jest.fn()
  render(<Entry id="e" label="称呼" value="妈妈" onInput={jest.fn()} onDone={done} />)
  const entry = screen.getByRole('textbox', { name: '称呼' })
  fireEvent.keyDown(entry, { key: 'Enter', isComposing: true })
  expect(done).not.toHaveBeenCalled()
  fireEvent.keyDown(entry, { key: 'Enter' })
  expect(done).toHaveBeenCalledTimes(1)
})
