import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Policy from '@/flows/notices/policy'
import Search from '@/flows/notices/search'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-22')
  freshApp()
})

const search = (text: string) => userEvent.type(screen.getByRole('textbox', { name: /搜地名或规定/ }), text)

test('the search finds a rule by its words, in every notice, and leads to it', async () => {
  show(Search)
  await search('新生儿 不用等')
  const found = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(found.some((text) => text.startsWith('重庆市涪陵区2025年度居民医保'))).toBe(true)
  await userEvent.click(screen.getAllByRole('button', { name: /新生儿不用等待/ })[0]!)
  // The second of its windows is the first that makes others wait.
  expect(gone()[0]).toBe('/flows/notices/policy/index?id=fuling-2025&section=windows&part=2')
  show(Policy, { id: 'fuling-2025', section: 'windows', part: '2' })
  expect(within(screen.getAllByRole('main')[1]!).getAllByText(/新生儿不用等待/)).not.toHaveLength(0)
})

test('the search shows few at a time, and more for each tap, until it has shown all', async () => {
  show(Search)
  await search('新生儿')
  const [, count] = /找到 (\d+) 条/.exec(screen.getByRole('main').textContent)!
  expect(screen.getAllByRole('listitem').length).toBeLessThan(Number(count))
  for (
    let more = screen.queryByRole('button', { name: /再看几条/ });
    more;
    more = screen.queryByRole('button', { name: /再看几条/ })
  ) {
    await userEvent.click(more)
  }
  expect(screen.getAllByRole('listitem')).toHaveLength(Number(count))
})

test('the search opens ready to be typed into', async () => {
  show(Search)
  await userEvent.keyboard('在乡复员军人')
  expect(screen.getByText(/在乡复员军人和“三属”参加二档，775元全由资助出/)).toBeInTheDocument()
})

test('the search shows nothing until something is typed, and nothing again once it is cleared', async () => {
  show(Search)
  expect(screen.queryByRole('listitem')).toBeNull()
  await search('新生儿')
  expect(screen.getAllByRole('listitem')).not.toHaveLength(0)
  await userEvent.click(button('清空'))
  expect(screen.queryByRole('listitem')).toBeNull()
})

test('the search finds an identity by its name', async () => {
  show(Search)
  await search('在乡复员军人')
  expect(screen.getByText(/在乡复员军人和“三属”参加二档，775元全由资助出/)).toBeInTheDocument()
})

test('the search finds the notice that applies in a place', async () => {
  show(Search)
  await search('长沙')
  await userEvent.click(button(/^湖南省长沙市 ?适用：湖南省2026年度居民医保/))
  expect(gone()).toEqual(['/flows/notices/policy/index?id=hunan-2026'])
})

test('the search says so where the library holds no notice for a place', async () => {
  show(Search)
  await search('广东')
  expect(screen.getByText('广东省').parentElement).toHaveTextContent('本应用还没有收录这里的通知')
})

test('the search finds what a notice leaves open', async () => {
  show(Search)
  await search('封顶线是多少')
  expect(screen.getByText(/没有写大病保险原来的封顶线是多少/)).toBeInTheDocument()
})

test('the search says so where nothing is found', async () => {
  show(Search)
  await search('飞机票')
  expect(screen.getByText('没有找到“飞机票”。换个说法，或者返回看看收录的通知。')).toBeInTheDocument()
})
