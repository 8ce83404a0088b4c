/** Choosing any place of China in the guide, and what it is called afterwards. */
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import SharedLink from '@/flows/answer/shared-link'
import Guide from '@/flows/guide'
import Home from '@/pages/home'
import { placeName } from '@/app/assessed'
import { household } from '@/app/services'
import { placesOfChina } from '@/policy/places'
import { who } from './guide-support'
import { answered, button, freshApp, mother, onDay, show } from './support'

jest.mock('@/policy/places', () => {
  const actual = jest.requireActual<{ placesOfChina: typeof placesOfChina }>('@/policy/places')
  return { placesOfChina: jest.fn(actual.placesOfChina) }
})

beforeAll(async () => {
  await placesOfChina()
})

beforeEach(() => {
  onDay('2026-11-01')
  freshApp()
})

const type = (text: string) => userEvent.type(screen.getByLabelText(/搜地名/), text)

/** The guide's first page, with all places there; to be closed again. */
async function asked(): Promise<() => void> {
  const { unmount } = show(Guide)
  await waitFor(() => expect(screen.queryByText(/正在取全国的地名/)).toBeNull())
  return unmount
}

const chosen = () => household.store.getState().draft?.answers.region

test.each([
  ['qd', /^青岛市/],
  ['Lanzhou', /^兰州市/],
  ['兰洲', /^兰州市/],
  ['北京朝阳', /^朝阳区/]
])('the guide finds by %s what is meant', async (text, name) => {
  await asked()
  await type(text)
  expect(screen.getByRole('status')).toHaveTextContent(/^找到 \d+ 个地方/)
  expect(button(name)).toBeInTheDocument()
})

test('a place that is found leads to its districts, and can be taken as a whole', async () => {
  await asked()
  await type('qd')
  await userEvent.click(button(/^青岛市/))
  expect(button('市南区')).toBeInTheDocument()
  await userEvent.click(button(/就选青岛市/))
  expect(chosen()).toBe('370200')
  expect(screen.getByRole('heading', { level: 1, name: '2027 年度居民医保' })).toBeInTheDocument()
})

test('a district is reached by province and city, without a word typed', async () => {
  await asked()
  for (const name of ['山东省', '青岛市', '市南区']) await userEvent.click(button(name))
  expect(chosen()).toBe('370202')
})

test.each([
  ['the districts of a municipality', ['北京市', '朝阳区'], '110105'],
  ['a county right below its province', ['湖北省', '仙桃市'], '429004'],
  ['a city without districts', ['广东省', '东莞市'], '441900']
])('%s can be chosen by touch', async (_, names, code) => {
  await asked()
  for (const name of names) await userEvent.click(button(name))
  expect(chosen()).toBe(code)
})

test('the provinces can be chosen while the list is being fetched', async () => {
  jest.mocked(placesOfChina).mockReturnValueOnce(new Promise(() => undefined))
  show(Guide)
  expect(screen.getByRole('status')).toHaveTextContent('正在取全国的地名')
  await userEvent.click(button('山东省'))
  expect(chosen()).toBe('370000')
})

test('where the list cannot be fetched, provinces and codes still do, and it is tried again on demand', async () => {
  jest.mocked(placesOfChina).mockRejectedValueOnce(new Error('no network'))
  show(Guide)
  expect(await screen.findByText('全国的地名没取到')).toBeInTheDocument()
  await type('370202')
  expect(button(/区划代码 370202.*在山东省/)).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText(/搜地名/))
  await userEvent.click(button('再试一次'))
  await waitFor(() => expect(screen.queryByText('全国的地名没取到')).toBeNull())
  await type('qd')
  expect(button(/^青岛市/)).toBeInTheDocument()
})

test('a code that is not real finds nothing', async () => {
  await asked()
  await type('999999')
  expect(screen.getByRole('status')).toHaveTextContent('没有找到这个地方')
})

test("a member's own place comes first", async () => {
  household.addMember({ ...mother, region: '220104' })
  await asked()
  await type('朝阳')
  const [first] = screen.getAllByRole('button', { name: /^朝阳/ })
  expect(first).toHaveTextContent('吉林省 长春市')
})

test('the answer names a place that the library has no notice of, and so does Home', async () => {
  const close = await asked()
  await type('qd')
  await userEvent.click(button(/^青岛市/))
  await userEvent.click(button(/就选青岛市/))
  close()
  answered({ region: '370200', who, birth: { year: 1964 } })
  const { unmount } = show(Answer)
  expect(screen.getAllByText(/山东省青岛市/).length).toBeGreaterThan(0)
  unmount()
  household.guide.save()
  show(Home)
  expect(screen.getByText('山东省青岛市')).toBeInTheDocument()
})

test('a member who was kept without a name is named by the province, and by the place once the list was there', async () => {
  household.addMember({ ...mother, region: '370202' })
  expect(placeName('370202')).toBe('山东省')
  await asked()
  expect(placeName('370202')).toBe('青岛市市南区')
})

test('a shared link names its place as soon as that is known', async () => {
  show(SharedLink, { region: '370200', year: '2027' })
  expect(screen.getByText('山东省 · 普通居民')).toBeInTheDocument()
  expect(await screen.findByText('山东省青岛市 · 普通居民')).toBeInTheDocument()
})

test('a shared link is read without its name where this cannot be fetched', async () => {
  jest.mocked(placesOfChina).mockRejectedValueOnce(new Error('no network'))
  show(SharedLink, { region: '370200', year: '2027' })
  await Promise.resolve()
  expect(screen.getByText('山东省 · 普通居民')).toBeInTheDocument()
})

test('erasing everything takes the names away as well', async () => {
  household.addMember({ ...mother, region: '370202' })
  await asked()
  act(() => household.eraseAll())
  expect(placeName('370202')).toBe('山东省')
})
