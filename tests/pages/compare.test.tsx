import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Compare from '@/flows/notices/compare'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const rowOf = (label: string) => screen.getByText(label).closest('[role=listitem]')!

describe('the comparison of Gansu 2024 with Gansu 2026', () => {
  const pair = { a: 'gansu-2024', b: 'gansu-2026' }

  test('says what there is to compare, how much of it differs, and the first difference', async () => {
    show(Compare, pair)
    expect(screen.getByRole('heading', { name: /^\d+ 项里有 \d+ 项不同$/ })).toBeInTheDocument()
    expect(button(/^缴多少/)).toHaveTextContent('缴多少2 项不同 个人缴费：380 元 ／ 400 元')
    expect(button(/^缴费期/)).toHaveTextContent(
      '集中缴费期 2023年9月10日 至 2023年12月31日 ／ 集中缴费期 2025年10月15日 至 2025年12月31日'
    )
    await userEvent.click(button(/^缴多少/))
    expect(gone()).toEqual(['/flows/notices/compare/index?a=gansu-2024&b=gansu-2026&section=premiums'])
  })

  test('marks differences with a sign and a word', () => {
    show(Compare, { ...pair, section: 'premiums' })
    expect(rowOf('个人缴费')).toHaveTextContent('个人缴费≠ 不同380 元400 元')
    show(Compare, { ...pair, section: 'windows' })
    expect(rowOf('缴费期 · 集中期')).toHaveTextContent(
      '≠ 不同集中缴费期2023年9月10日 至 2023年12月31日集中缴费期2025年10月15日 至 2025年12月31日'
    )
  })

  test('also shows what only one of them says', () => {
    for (const section of ['windows', 'waiting', 'bonus', 'special-groups']) show(Compare, { ...pair, section })
    expect(rowOf('缴费期 · 集中期过后')).toHaveTextContent(
      '◨ 只有右边写了没有写补充缴费期2026年1月1日 至 2026年2月28日'
    )
    expect(rowOf('断过保，先等')).toHaveTextContent('◨ 只有右边写了没有写90 天')
    expect(rowOf('奖励最多')).toHaveTextContent('没有写70,000 元')
    expect(rowOf('职工医保停了、退役军人')).toHaveTextContent('◧ 只有左边写了')
  })

  test('shows what is the same below what differs', () => {
    show(Compare, { ...pair, section: 'waiting' })
    expect(rowOf('保障开始 · 集中期')).toHaveTextContent('= 相同1月1日起1月1日起')
    const same = screen.getByRole('heading', { name: '写得一样的' })
    expect(same.compareDocumentPosition(rowOf('保障开始 · 集中期'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(same.compareDocumentPosition(rowOf('断过保，先等'))).toBe(Node.DOCUMENT_POSITION_PRECEDING)
  })

  test('shows people who pay alike in one row, with what each has to pay', () => {
    show(Compare, { ...pair, section: 'subsidies' })
    expect(rowOf('农村一、二类低保、城市全额低保')).toHaveTextContent('没有写90 元')
    expect(rowOf('特困人员、孤儿')).toHaveTextContent('没有写不用缴')
  })

  test('opens for each side the clause it stands on', async () => {
    show(Compare, { ...pair, section: 'premiums' })
    await userEvent.click(button('个人缴费，甘肃省 2024，380 元，为什么'))
    const sheet = within(screen.getByRole('dialog', { name: '个人缴费的依据' }))
    expect(sheet.getByText('甘医保发〔2023〕71号 二(二)')).toBeInTheDocument()
    expect(sheet.getByText('每人一年缴380元，比上一年多30元。')).toBeInTheDocument()
  })

  test('leads from a section to the next, and back to all of them', async () => {
    show(Compare, { ...pair, section: 'windows' })
    await userEvent.click(button(/^接着看/))
    await userEvent.click(button('看全部对比'))
    expect(gone()).toEqual([
      '/flows/notices/compare/index?a=gansu-2024&b=gansu-2026&section=premiums',
      '/flows/notices/compare/index?a=gansu-2024&b=gansu-2026'
    ])
  })
})

describe('the comparison of Hunan with Fuling, both 2025', () => {
  const pair = { a: 'hunan-2025', b: 'fuling-2025' }

  test('shows days beside months, and one tier beside two', () => {
    for (const section of ['premiums', 'waiting', 'subsidies']) show(Compare, { ...pair, section })
    expect(rowOf('断过保，先等')).toHaveTextContent('≠ 不同90 天3 个月')
    expect(rowOf('大学生缴费')).toHaveTextContent('没有写一档 380 元')
    expect(rowOf('低保对象')).toHaveTextContent('≠ 不同200 元一档40 元二档375 元')
  })

  test('shows the price after the collecting season', () => {
    for (const section of ['windows', 'premiums']) show(Compare, { ...pair, section })
    expect(rowOf('这时候缴的价钱 · 集中期过后')).toHaveTextContent(
      '还要自己补财政那一份有没有资助没有写按标准缴，有资助的少缴或不用缴'
    )
  })

  test('says where neither says anything', () => {
    show(Compare, pair)
    expect(button(/^奖励和封顶线/)).toHaveTextContent('奖励和封顶线两份都没有写')
  })

  test('lets the two change places', async () => {
    show(Compare, pair)
    expect(button(/^等待和保障开始/)).toHaveTextContent(
      '保障开始 · 集中期过后：等 90 天，从缴费那天数起 ／ 缴费后下个月1日起'
    )
    await userEvent.click(button('左右换一下'))
    expect(button(/^等待和保障开始/)).toHaveTextContent(
      '保障开始 · 集中期过后：缴费后下个月1日起 ／ 等 90 天，从缴费那天数起'
    )
    await userEvent.click(button(/^等待和保障开始/))
    expect(gone()).toEqual(['/flows/notices/compare/index?a=fuling-2025&b=hunan-2025&section=waiting'])
  })

  test('lets either be replaced by another notice', async () => {
    show(Compare, pair)
    await userEvent.click(button('第二份：重庆市涪陵区2025年度居民医保，换一份'))
    await userEvent.click(screen.getByRole('radio', { name: '甘肃省2026年度居民医保' }))
    expect(button(/^缴费期/)).toHaveTextContent('2025年10月15日 至 2025年12月31日')
  })

  test('needs no list for a notice beside itself', async () => {
    show(Compare, pair)
    await userEvent.click(button(/^第一份/))
    await userEvent.click(screen.getByRole('radio', { name: '重庆市涪陵区2025年度居民医保' }))
    expect(screen.getByText('选了同一份，当然都一样。换一份再比。')).toBeInTheDocument()
  })
})

test('a comparison opened without notices takes two years of one place, if there are', () => {
  show(Compare, { a: 'gansu-2026', b: 'nowhere-1999' })
  expect(button('第一份：甘肃省2026年度居民医保，换一份')).toBeInTheDocument()
  expect(button('第二份：甘肃省2024年度居民医保，换一份')).toBeInTheDocument()
})
