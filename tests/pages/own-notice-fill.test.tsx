import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import OwnNotice from '@/flows/own-notice'
import CheckNotice from '@/flows/own-notice/check'
import FillNotice from '@/flows/own-notice/fill'
import KeptNotice from '@/flows/own-notice/kept'
import { household, ownNotices, placeNames } from '@/app/services'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-28')
  freshApp()
  placeNames.keep([
    { code: '370000', name: '山东省' },
    { code: '370200', name: '青岛市' }
  ])
})

async function type(label: string, text: string): Promise<void> {
  await userEvent.clear(screen.getByLabelText(label))
  if (text !== '') await userEvent.type(screen.getByLabelText(label), text)
}

async function typeDay(label: string, [year, month, day]: readonly [string, string, string]): Promise<void> {
  await type(`${label}，年`, year)
  await type(`${label}，月`, month)
  await type(`${label}，日`, day)
}

/** The poster of Qingdao: 450 yuan until 31 December 2026, cover from 1 January 2027. */
async function fillQingdao(): Promise<void> {
  const { unmount } = show(OwnNotice, { region: '370200', year: '2027' })
  await userEvent.click(button(/^填五项/))
  unmount()
  show(FillNotice)
  await type('一个人缴多少元', '450')
  await typeDay('缴到哪天', ['2026', '12', '31'])
}

test('five facts of Qingdao are answered with once they are checked and kept', async () => {
  await fillQingdao()
  await userEvent.click(button('下一步'))
  expect(gone()).toContain('/flows/own-notice/check/index')
  document.body.innerHTML = ''
  show(CheckNotice)
  await userEvent.click(button('核对好了，存下'))
  const [notice] = ownNotices.state.getState().notices
  expect(notice).toMatchObject({ region: '370200', benefitYear: 2027, origin: 'filled-in', keptOn: '2026-11-28' })
  expect(ownNotices.state.getState().draft).toBeNull()

  const { id } = household.addMember({ ...mother, region: '370200' })
  document.body.innerHTML = ''
  show(Answer, { member: id })
  expect(screen.getByText('450')).toBeInTheDocument()
  expect(screen.getByText('您录入的')).toBeInTheDocument()

  document.body.innerHTML = ''
  show(KeptNotice, { id: notice!.id, new: '1' })
  expect(screen.getByRole('heading', { name: '存好了' })).toBeInTheDocument()
  expect(screen.getByText('450 元，缴到 2026年12月31日')).toBeInTheDocument()
})

test('what was filled in is there again after the app was closed', async () => {
  await fillQingdao()
  document.body.innerHTML = ''
  show(FillNotice)
  expect(screen.getByLabelText('一个人缴多少元')).toHaveValue('450')
  expect(screen.getByLabelText('缴到哪天，月')).toHaveValue('12')
})

test('an amount that no notice could say is refused in the summary and beside the field', async () => {
  await fillQingdao()
  await type('一个人缴多少元', '45000')
  await userEvent.click(button('下一步'))
  expect(screen.getAllByText(/^这个钱数不合常理/)).toHaveLength(2)
  expect(gone()).not.toContain('/flows/own-notice/check/index')
})

test('without an amount nothing goes on, and the field says so', async () => {
  await fillQingdao()
  await type('一个人缴多少元', '')
  await userEvent.click(button('下一步'))
  expect(screen.getAllByText('“一个人缴多少元”要填')).toHaveLength(2)
})

test('from when one is covered may stay open, and is then not said to be the first of January', async () => {
  await fillQingdao()
  expect(screen.getByLabelText('从哪天起能报销，月')).toHaveValue('')
  await userEvent.click(button('下一步'))
  document.body.innerHTML = ''
  show(CheckNotice)
  await userEvent.click(button('核对好了，存下'))
  const [notice] = ownNotices.state.getState().notices
  expect(notice?.facts).toMatchObject({ cover: { startsOn: null }, windows: [{ coverStarts: null }] })
})

test('who may still pay late is not given the price of those in time unless it is typed in', async () => {
  await fillQingdao()
  await userEvent.type(screen.getByLabelText('最晚缴到哪天，年'), '2027')
  await userEvent.type(screen.getByLabelText('最晚缴到哪天，月'), '2')
  await userEvent.type(screen.getByLabelText('最晚缴到哪天，日'), '28')
  await userEvent.click(button('下一步'))
  expect(screen.getAllByText('请填那时一个人缴多少元；不知道，就把这三项都空着')).toHaveLength(2)
  expect(gone()).not.toContain('/flows/own-notice/check/index')
})
