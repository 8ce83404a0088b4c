import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  BasisSheet,
  Button,
  Chip,
  ChooseMany,
  ChooseOne,
  Dialog,
  ErrorSummary,
  Figure,
  Notice,
  Row,
  TabBar
} from '@/ui'
import { states } from '@/ui/text'
import type { StateWord } from '@/ui/text'

test('a button says what it does, and does it', async () => {
  const press = jest.fn()
  render(<Button onPress={press}>保存</Button>)
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(press).toHaveBeenCalledTimes(1)
})

test('a disabled button says so and does nothing', async () => {
  const press = jest.fn()
  render(
    <Button disabled onPress={press}>
      保存
    </Button>
  )
  const button = screen.getByRole('button', { name: '保存' })
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(press).not.toHaveBeenCalled()
})

test('a figure with a reason can be asked for it', async () => {
  const why = jest.fn()
  render(<Figure prefix="至少" number="1,070" unit="元" onWhy={why} />)
  await userEvent.click(screen.getByRole('button', { name: '至少1,070元，为什么' }))
  expect(why).toHaveBeenCalled()
})

test('a row that opens something is a button, and any other row is not', () => {
  render(
    <>
      <Row label="截止" value="12月31日" spoken="截止，12月31日，为什么" onPress={jest.fn()} />
      <Row label="档次" value="一档" />
    </>
  )
  expect(screen.getByRole('button', { name: '截止，12月31日，为什么' })).toBeInTheDocument()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test.each(Object.keys(states) as StateWord[])('the chip of %s says its word', (state) => {
  render(<Chip state={state} />)
  expect(screen.getByText(states[state])).toBeInTheDocument()
})

test('a choice of one shows the chosen option as checked', async () => {
  const choose = jest.fn()
  const options = [
    { value: 'a', label: '没有' },
    { value: 'b', label: '有', hint: '单位在缴' }
  ] as const
  render(<ChooseOne label="有吗" name="x" options={options} value="a" onChange={choose} />)
  const group = screen.getByRole('radiogroup', { name: '有吗' })
  expect(within(group).getByRole('radio', { name: '没有' })).toBeChecked()
  await userEvent.click(within(group).getByRole('radio', { name: '有。单位在缴' }))
  expect(choose).toHaveBeenCalledWith('b')
})

test('a choice of several adds and removes options by taps', async () => {
  const change = jest.fn()
  const options = [
    { value: 'a', label: '孤儿' },
    { value: 'b', label: '低保' }
  ] as const
  render(
    <ChooseMany
      label="身份"
      name="x"
      options={options}
      values={['a']}
      onChange={change}
      none={{ label: '都没有', chosen: false, onChoose: jest.fn() }}
    />
  )
  await userEvent.click(screen.getByRole('checkbox', { name: '低保' }))
  expect(change).toHaveBeenLastCalledWith(['a', 'b'])
  await userEvent.click(screen.getByRole('checkbox', { name: '孤儿' }))
  expect(change).toHaveBeenLastCalledWith([])
  expect(screen.getByRole('checkbox', { name: '都没有' })).not.toBeChecked()
})

test('a notice on a page has one thing to do', async () => {
  const dial = jest.fn()
  render(
    <Notice tone="amber" action={{ words: '拨打 12393', onPress: dial }}>
      请打 12393 问清楚。
    </Notice>
  )
  await userEvent.click(screen.getByRole('button', { name: '拨打 12393' }))
  expect(dial).toHaveBeenCalled()
})

test('errors are announced, each as a way to its field', () => {
  render(<ErrorSummary errors={[{ field: 'f', says: '请选一项' }]} />)
  expect(within(screen.getByRole('alert')).getByRole('button', { name: '请选一项' })).toBeInTheDocument()
})

test('a sheet is a dialog that shows formula, clause, certainty and the other reading', async () => {
  const close = jest.fn()
  const source = {
    notice: '甘医保发〔2025〕62号',
    clause: '二(三)',
    certainty: 'interpreted',
    says: '资助310元。',
    otherReading: '也可能是250元。'
  } as const
  render(
    <BasisSheet
      explanation={{ title: '为什么是 90 元', formula: '400 − 310 = 90 元', says: [], sources: [source] }}
      onClose={close}
    />
  )
  const dialog = screen.getByRole('dialog', { name: '为什么是 90 元' })
  for (const words of [
    '400 − 310 = 90 元',
    '资助310元。',
    '解读',
    '甘医保发〔2025〕62号 二(三)',
    '另一种读法：也可能是250元。'
  ]) {
    expect(within(dialog).getByText(words)).toBeInTheDocument()
  }
  await userEvent.click(within(dialog).getByRole('button', { name: '关闭' }))
  expect(close).toHaveBeenCalled()
})

test('a dialog asks a question first, and can be left', async () => {
  const [confirm, cancel] = [jest.fn(), jest.fn()]
  render(
    <Dialog title="清除？" confirm="全部清除" danger onConfirm={confirm} onCancel={cancel}>
      找不回来。
    </Dialog>
  )
  await userEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(cancel).toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: '全部清除' }))
  expect(confirm).toHaveBeenCalled()
})

test('tabs say which one is open, and the open one leads nowhere', async () => {
  const go = jest.fn()
  render(
    <TabBar
      tabs={[
        { id: 'a', words: '家人', icon: 'family' },
        { id: 'b', words: '我的', icon: 'person' }
      ]}
      here="a"
      onGo={go}
    />
  )
  expect(screen.getByRole('tab', { name: '家人' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.click(screen.getByRole('tab', { name: '家人' }))
  expect(go).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('tab', { name: '我的' }))
  expect(go).toHaveBeenCalledWith('b')
})
