import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Policies from '@/pages/policies'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-22')
  freshApp()
})

const search = (text: string) => userEvent.type(screen.getByRole('textbox', { name: /搜地名或规定/ }), text)

test('every notice is there, with what it costs and when it was issued', () => {
  show(Policies)
  expect(button(/^甘肃省2026年度居民医保/)).toHaveTextContent('400 元甘医保发〔2025〕62号 · 2025年9月29日印发')
  expect(button(/^甘肃省2024年度居民医保/)).toHaveTextContent('380 元')
  expect(button(/^湖南省2025年度居民医保/)).toHaveTextContent('400 元')
  expect(button(/^重庆市涪陵区2025年度居民医保/)).toHaveTextContent('一档 400 元，二档 775 元')
  expect(button(/^全国2026年度居民医保的底线/)).toHaveTextContent('至少 400 元')
})

test('a notice opens, and two can be compared', async () => {
  show(Policies)
  await userEvent.click(button(/^甘肃省2026年度居民医保/))
  await userEvent.click(button(/^两份通知放在一起比/))
  expect(gone()).toEqual(['/pages/inner/policy/index?id=gansu-2026', '/pages/inner/compare/index'])
})

describe('what is not published', () => {
  const placeOf = (name: string) => screen.getByRole('heading', { name }).parentElement!

  test('is named by place and year, and no date is made up', () => {
    show(Policies)
    const gansu = within(placeOf('甘肃省'))
    expect(gansu.getByText('2025 年度：没有收录，这一年已经过完了')).toBeInTheDocument()
    expect(gansu.getByText('2027 年度：还没有收录')).toBeInTheDocument()
    // Earlier ones came on 29 August 2023 and 29 September 2025, both before 22 November.
    expect(gansu.getByText(/2024 年度的是 2023年8月29日印发的；2026 年度的是 2025年9月29日印发的；往年这个时候已经有了/)).toBeInTheDocument()
    expect(screen.getByText('新的通知哪天印发没有准日子，这里不猜。')).toBeInTheDocument()
  })

  test('before the day on which earlier ones came says so', () => {
    onDay('2026-09-10')
    show(Policies)
    expect(within(placeOf('重庆市涪陵区')).getAllByText(/2024年10月10日印发的；往年这个时候还没有/)).not.toHaveLength(0)
  })
})

describe('search', () => {
  test('finds a rule by its words, in every notice, and leads to it', async () => {
    show(Policies)
    await search('新生儿 不用等')
    const found = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(found.some((text) => text.startsWith('重庆市涪陵区2025年度居民医保'))).toBe(true)
    await userEvent.click(screen.getAllByRole('button', { name: /新生儿不用等待/ })[0]!)
    expect(gone()[0]).toBe('/pages/inner/policy/index?id=fuling-2025&section=windows')
  })

  test('finds an identity by its name', async () => {
    show(Policies)
    await search('在乡复员军人')
    expect(screen.getByText(/在乡复员军人和“三属”参加二档，775元全由资助出/)).toBeInTheDocument()
  })

  test('finds the notice that applies in a place', async () => {
    show(Policies)
    await search('长沙')
    await userEvent.click(button(/^湖南省长沙市 ?适用：湖南省2025年度居民医保/))
    expect(gone()).toEqual(['/pages/inner/policy/index?id=hunan-2025'])
  })

  test('says so where the library holds none for a place', async () => {
    show(Policies)
    await search('广东')
    expect(screen.getByText('广东省').parentElement).toHaveTextContent('本应用还没有收录这里的通知')
  })

  test('finds what a notice leaves open', async () => {
    show(Policies)
    await search('封顶线是多少')
    expect(screen.getByText(/没有写大病保险原来的封顶线是多少/)).toBeInTheDocument()
  })

  test('says so where nothing is found', async () => {
    show(Policies)
    await search('飞机票')
    expect(screen.getByText('没有找到“飞机票”。换个说法，或者看看下面的通知。')).toBeInTheDocument()
  })
})
