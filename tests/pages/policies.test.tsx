import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Policies from '@/pages/policies'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-22')
  freshApp()
})

test('the list of notices has every notice, with its price and its date of issue', () => {
  show(Policies)
  expect(button(/^甘肃省2026年度居民医保/)).toHaveTextContent('400 元甘医保发〔2025〕62号 · 2025年9月29日印发')
  expect(button(/^甘肃省2024年度居民医保/)).toHaveTextContent('380 元')
  expect(button(/^湖南省2026年度居民医保/)).toHaveTextContent('据转述 400 元')
  expect(button(/^湖南省2025年度居民医保/)).toHaveTextContent('400 元')
  expect(button(/^重庆市涪陵区2025年度居民医保/)).toHaveTextContent('一档 400 元，二档 775 元')
  expect(button(/^全国2026年度居民医保的底线/)).toHaveTextContent('至少 400 元')
})

test('a notice opens, and two can be compared', async () => {
  show(Policies)
  await userEvent.click(button(/^甘肃省2026年度居民医保/))
  await userEvent.click(button(/^两份通知放在一起比/))
  expect(gone()).toEqual(['/flows/notices/policy/index?id=gansu-2026', '/flows/notices/compare/index'])
})

test('the search for rules is a page of its own, a tap away', async () => {
  show(Policies)
  await userEvent.click(button('搜地名或规定，如“新生儿”'))
  expect(gone()).toEqual(['/flows/notices/search/index'])
})

describe('a notice that is not published', () => {
  const placeOf = (name: string) => screen.getByRole('heading', { name }).parentElement!

  test('is named by place and year, and no date is made up', () => {
    show(Policies)
    const gansu = within(placeOf('甘肃省'))
    expect(gansu.getByText('2025 年度：没有收录，这一年已经过完了')).toBeInTheDocument()
    expect(gansu.getByText('2027 年度，该缴了，还没有收录')).toBeInTheDocument()
    expect(gansu.getByText('往年 10月15日开始缴，缴到 12月31日。')).toBeInTheDocument()
    // Earlier ones came on 29 August 2023 and 29 September 2025, both before 22 November.
    expect(
      gansu.getByText(/2024 年度的是 2023年8月29日发的；2026 年度的是 2025年9月29日发的；往年这个时候已经有了/)
    ).toBeInTheDocument()
    expect(screen.getByText('新的通知哪天发，没有准日子，这里不猜。')).toBeInTheDocument()
  })

  test('is said not to be due before the day on which earlier ones came', () => {
    onDay('2026-09-10')
    show(Policies)
    expect(within(placeOf('重庆市涪陵区')).getAllByText(/2024年10月10日发的；往年这个时候还没有/)).not.toHaveLength(0)
  })
})

describe('reports about a place without a notice', () => {
  const reported = () => screen.getByRole('heading', { name: '重庆市 2026 年度' }).parentElement!

  test('are shown as reports: who, when, in which words, and that nothing is computed from them', async () => {
    show(Policies)
    expect(reported()).toHaveTextContent(
      '个人缴费 一档：据转述 400 元个人缴费 二档：据转述 775 元财政补助：据转述 700 元'
    )
    expect(screen.getByText(/通知原文我们没有看到.*应用不拿它算您该缴多少/)).toBeInTheDocument()
    expect(reported()).toHaveTextContent('谁说的：重庆市铜梁区平滩镇人民政府，2025年12月2日')
    expect(reported()).toHaveTextContent('转述渝医保发〔2025〕42号 缴费标准')
    await userEvent.click(within(reported()).getByRole('button', { name: '还有 2 条依据，接着看' }))
    expect(reported()).toHaveTextContent('原话：“人均财政补助标准较上年增加30元,达到700元/人”')
  })

  test('are pointed to from a district whose notice of that year is missing too', () => {
    show(Policies)
    const fuling = within(screen.getByRole('heading', { name: '重庆市涪陵区' }).parentElement!)
    expect(fuling.getByText(/别处转述了重庆市的几个数字，在这一页下面/)).toBeInTheDocument()
    const gansu = within(screen.getByRole('heading', { name: '甘肃省' }).parentElement!)
    expect(gansu.queryByText(/别处转述/)).toBeNull()
  })
})
