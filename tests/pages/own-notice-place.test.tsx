/** Which place and year a notice is of, said before its figures are filled in. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import NoticePlace from '@/flows/own-notice/place'
import { ownNotices } from '@/app/services'
import { placesOfChina } from '@/policy/places'
import { emptyNoticeDraft } from '@/app/notice/draft'
import { button, freshApp, gone, onDay, show } from './support'

jest.mock('@/policy/places', () => {
  const actual = jest.requireActual<{ placesOfChina: typeof placesOfChina }>('@/policy/places')
  return { placesOfChina: jest.fn(actual.placesOfChina) }
})

beforeAll(async () => {
  await placesOfChina()
})

beforeEach(() => {
  onDay('2026-11-28')
  freshApp()
})

const draft = () => ownNotices.state.getState().draft
const FILL = '/flows/own-notice/fill/index'
const YEAR = '缴的是哪一年的'

async function shown(): Promise<void> {
  show(NoticePlace)
  await waitFor(() => expect(screen.queryByText(/正在取全国的地名/)).toBeNull())
}

const typeYear = async (text: string) => {
  await userEvent.clear(screen.getByLabelText(YEAR))
  if (text !== '') await userEvent.type(screen.getByLabelText(YEAR), text)
}

test('without a place there is no year to say and no way on', async () => {
  await shown()
  expect(screen.getByRole('heading', { name: '通知是哪里发的' })).toBeInTheDocument()
  expect(screen.queryByLabelText(YEAR)).toBeNull()
  expect(screen.queryByRole('button', { name: '下一步' })).toBeNull()
  expect(draft()).toBeNull()
})

test('a city is found by search and taken as a whole, and its coming year is offered', async () => {
  await shown()
  await userEvent.type(screen.getByLabelText(/搜地名/), 'qd')
  await userEvent.click(button(/^青岛市/))
  await userEvent.click(button(/就选青岛市/))
  expect(draft()).toMatchObject({ source: { door: 'filled-in', typed: null }, region: '370200', benefitYear: null })
  expect(screen.getByText(/山东省 青岛市/)).toBeInTheDocument()
  expect(screen.getByLabelText(YEAR)).toHaveValue('2027')
  await userEvent.click(button('下一步'))
  expect(draft()).toMatchObject({ region: '370200', benefitYear: 2027 })
  expect(gone()).toEqual([FILL])
})

test('another place takes that of the one before, and the year that the resident came from stays', async () => {
  const source = { door: 'filled-in', typed: null } as const
  ownNotices.setDraft(emptyNoticeDraft(source, { region: '620100', benefitYear: 2026 }))
  await shown()
  expect(screen.getByText(/甘肃省 兰州市/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText(/搜地名/), '仙桃')
  await userEvent.click(button(/^仙桃市/))
  expect(screen.getByLabelText(YEAR)).toHaveValue('2026')
  await userEvent.click(button('下一步'))
  expect(draft()).toMatchObject({ region: '429004', benefitYear: 2026 })
})

test('a year that is typed in full-width digits is understood', async () => {
  ownNotices.setDraft(emptyNoticeDraft({ door: 'filled-in', typed: null }, { region: '620100' }))
  await shown()
  await typeYear('２０２６')
  await userEvent.click(button('下一步'))
  expect(draft()).toMatchObject({ benefitYear: 2026 })
})

test.each([
  ['nothing', ''],
  ['two digits', '27'],
  ['a word', '明年']
])('%s for a year is refused in the summary and beside the field', async (_, text) => {
  ownNotices.setDraft(emptyNoticeDraft({ door: 'filled-in', typed: null }, { region: '620100' }))
  await shown()
  await typeYear(text)
  await userEvent.click(button('下一步'))
  expect(screen.getAllByText('请看看填得对不对')).toHaveLength(2)
  expect(draft()).toMatchObject({ benefitYear: null })
  expect(gone()).toEqual([])
  await typeYear('2027')
  expect(screen.queryByText('请看看填得对不对')).toBeNull()
})

test('where the list of places cannot be fetched, a code does, and it is tried again on demand', async () => {
  jest.mocked(placesOfChina).mockRejectedValueOnce(new Error('no network'))
  show(NoticePlace)
  expect(await screen.findByText('全国的地名没取到')).toBeInTheDocument()
  await userEvent.click(button('再试一次'))
  await waitFor(() => expect(screen.queryByText('全国的地名没取到')).toBeNull())
  await userEvent.type(screen.getByLabelText(/搜地名/), '370202')
  await userEvent.click(screen.getAllByRole('button', { name: /370202|^市南区/ })[0]!)
  expect(draft()).toMatchObject({ region: '370202' })
  expect(button('下一步')).toBeInTheDocument()
})
