/** A year of which nobody was ever asked: what is said of it, and taking that back. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import { household, placeNames } from '@/app/services'
import { button, freshApp, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-01')
  freshApp()
  placeNames.keep([
    { code: '370000', name: '山东省' },
    { code: '370200', name: '青岛市' }
  ])
})

interface Said {
  year: number
  scheme: 'resident' | 'none'
}

/** Of Qingdao, for which the app has no notice of any year. */
function inQingdao(history: Said[] = []): string {
  const resident = { birthDate: '1964-01-01', ...(history.length > 0 && { history }) }
  return household.addMember({ ...mother, region: '370200', resident }).id
}

const historyOf = (id: string) => household.store.getState().members.find((one) => one.id === id)?.resident.history
const ASKS = '2026 年度缴了吗？'
const ADVICE = '打 12393，或者在国家医保服务平台里，能查到缴没缴。查到了再来点一下。'

test.each([
  ['paid', '缴过了', 'resident'],
  ['not paid', '没缴', 'none']
])('a year that is said to be %s is written down, and is asked about no more', async (_, name, scheme) => {
  const id = inQingdao()
  show(Answer, { member: id })
  expect(screen.getByText(ASKS)).toBeInTheDocument()
  await userEvent.click(button(name))
  expect(historyOf(id)).toEqual([{ year: 2026, scheme }])
  expect(screen.queryByText(ASKS)).toBeNull()
  expect(button('说错了，改一下')).toBeInTheDocument()
})

test('whoever is unsure is told where to look it up, and nothing is written down', async () => {
  const id = inQingdao()
  show(Answer, { member: id })
  await userEvent.click(button('不清楚'))
  expect(screen.getByText(ADVICE)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '不清楚' })).toBeNull()
  expect(historyOf(id)).toBeUndefined()
  await userEvent.click(button('缴过了'))
  expect(historyOf(id)).toEqual([{ year: 2026, scheme: 'resident' }])
})

test('what was said by mistake is said otherwise, and the other years stay', async () => {
  const id = inQingdao([
    { year: 2022, scheme: 'resident' },
    { year: 2026, scheme: 'none' }
  ])
  show(Answer, { member: id })
  await userEvent.click(screen.getAllByRole('button', { name: '说错了，改一下' })[0]!)
  expect(screen.getByText(ASKS)).toBeInTheDocument()
  await userEvent.click(button('缴过了'))
  expect(historyOf(id)).toEqual([
    { year: 2022, scheme: 'resident' },
    { year: 2026, scheme: 'resident' }
  ])
  expect(screen.queryByText(ASKS)).toBeNull()
})

test('what turns out to be unsure is taken back, and the year is asked about again', async () => {
  const id = inQingdao([{ year: 2026, scheme: 'none' }])
  show(Answer, { member: id })
  await userEvent.click(button('说错了，改一下'))
  await userEvent.click(button('不清楚'))
  expect(historyOf(id)).toBeUndefined()
  expect(screen.getByText(ASKS)).toBeInTheDocument()
})

test('nothing is written down of a year while another day is looked at', async () => {
  const id = inQingdao()
  household.startPreview('2026-11-20')
  show(Answer, { member: id })
  await userEvent.click(button('没缴'))
  expect(historyOf(id)).toBeUndefined()
  expect(screen.getByRole('dialog')).toBeInTheDocument()
})

test('a coming year is written down as paid only after it is asked once more', async () => {
  const id = inQingdao([{ year: 2026, scheme: 'resident' }])
  show(Answer, { member: id })
  await userEvent.click(button('已经缴了，记一下'))
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveTextContent('真的已经缴了 2027 年度的吗？')
  await userEvent.click(within(dialog).getByRole('button', { name: '取消' }))
  expect(historyOf(id)).toEqual([{ year: 2026, scheme: 'resident' }])
  await userEvent.click(button('已经缴了，记一下'))
  await userEvent.click(button('缴了，记下'))
  expect(historyOf(id)).toContainEqual({ year: 2027, scheme: 'resident' })
})

test('a newborn in a year without a notice is told to call, and how many days are usual', async () => {
  const { id } = household.addMember({
    ...mother,
    relation: 'child',
    region: '370200',
    resident: { birthDate: '2026-10-01' }
  })
  show(Answer, { member: id })
  expect(screen.getByText(ASKS)).toBeInTheDocument()
  const card = screen.getByText(/^多地的新生儿，出生后约 90 天内还能办出生当年的。/)
  expect(card).toBeInTheDocument()
  expect(screen.getAllByRole('button', { name: '拨打医保咨询电话 12393' }).length).toBeGreaterThan(0)
  await userEvent.click(button('没缴'))
  expect(historyOf(id)).toEqual([{ year: 2026, scheme: 'none' }])
})
