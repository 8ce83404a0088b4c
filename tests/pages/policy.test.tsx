import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import type { Basis } from '@/calculator'
import Policy from '@/flows/notices/policy'
import { localPolicies, policyById } from '@/policy'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

/** The parts of a notice that its contents lead to, each read by itself. */
async function read(id: string, ...names: string[]): Promise<void> {
  show(Policy, { id })
  const addresses: string[] = []
  for (const name of names) {
    await userEvent.click(button(new RegExp(`^${name}`)))
    addresses.push(gone().at(-1) ?? '')
  }
  cleanup()
  for (const address of addresses) showAt(address)
}

/** The page of an address that this one leads to. */
function showAt(address: string): void {
  const [path, query] = address.split('?')
  expect(path).toBe('/flows/notices/policy/index')
  show(Policy, Object.fromEntries(new URLSearchParams(query)))
}

/** The clause that says this. */
const clause = (says: string | RegExp) => screen.getByText(says).closest('[role=listitem]')!

describe('the contents of Hunan 2026, which only others report', () => {
  test('mark the price as reported, and name every part of the special groups', () => {
    show(Policy, { id: 'hunan-2026' })
    expect(button(/^缴多少/)).toHaveTextContent('个人缴费 据转述 400 元')
    expect(screen.queryByText(/第 \d 部分/)).toBeNull()
    expect(button(/^特殊人群：其他特殊情况/)).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: /^特殊人群：刚出生，爸爸或妈妈参加了当地医保/ })).toHaveLength(3)
    expect(screen.getAllByRole('button', { name: /^特殊人群：刚出生，爸爸妈妈都没有参加当地医保/ })).toHaveLength(3)
  })
})

describe('the clauses of Gansu 2026', () => {
  test('give the windows with their dates, waits and first day of cover', async () => {
    await read('gansu-2026', '什么时候缴')
    expect(clause('集中缴费从2025年10月15日开始，到12月31日为止。')).toHaveTextContent(
      '哪天到哪天2025年10月15日 至 2025年12月31日集中缴费从2025年10月15日开始，到12月31日为止。写明甘医保发〔2025〕62号 三(一)'
    )
    expect(clause('在补充期缴的，缴完要等90天才能报销。')).toHaveTextContent(
      /等待期90 天.*解读甘医保发〔2025〕62号 三\(二\)另一种读法：如果缴费当天不算在里面/
    )
    expect(clause(/2026年元旦起就能报销/)).toHaveTextContent('保障开始1月1日起')
    expect(clause(/补充期也照旧算/)).toHaveTextContent(
      /解读甘医保发〔2025〕62号 二\(三\)另一种读法：.*要是这时没有资助，就得缴满400元/
    )
    expect(clause('上一年年底出生的宝宝，出生90天以内缴不用等。')).toHaveTextContent(/不用等.*转述/)
  })

  test('give the price, and who pays less', async () => {
    await read('gansu-2026', '缴多少', '谁能少缴')
    expect(clause('每人一年缴400元，和上一年一样。')).toHaveTextContent('个人缴费400 元')
    expect(clause(/医疗救助替您缴310元/)).toHaveTextContent('农村一、二类低保、城市全额低保资助 310 元')
    expect(clause(/特困人员和孤儿就属于这一类/)).toHaveTextContent('特困人员、孤儿全额资助')
    expect(clause(/低保分好几类/)).toHaveTextContent('资助多少没有写明')
  })

  test('give the wait after a lapse, its repair and the bonus', async () => {
    await read('gansu-2026', '断保要等多久', '连续参保的奖励')
    expect(clause('断过保的人再参保，缴完先等90天。')).toHaveTextContent('断过保，先等90 天')
    expect(clause(/每多断一年再多等30天/)).toHaveTextContent('每多断一年加30 天')
    expect(clause(/至少等180天/)).toHaveTextContent('连断 4 年或更久，至少等180 天')
    expect(clause(/每补缴一年少等30天/)).toHaveTextContent('每补缴一年，少等30 天')
    expect(clause(/头一回参保的人和宝宝出生的那一年都不算断保/)).toHaveTextContent(
      /^头一回参保.*解读甘医保发〔2025〕62号 四\(三\)/
    )
    // From what year on: of lapses, and of the bonus.
    for (const one of screen.getAllByText('通知说从上一个参保年度算起，上一个参保年度就是2025年。')) {
      expect(one.closest('[role=listitem]')).toHaveTextContent(
        /^从哪年数起2025 年.*推算甘医保发〔2025〕62号 四\(一\)、四\(三\)/
      )
    }
    expect(clause(/封顶线高3500元/)).toHaveTextContent('连续满 4 年后，每多一年提高 3,500 元')
    expect(clause(/从下一年起封顶线高17500元/)).toHaveTextContent('提高 17,500 元')
    expect(clause(/最多高7万元/)).toHaveTextContent('提高 70,000 元')
    expect(clause(/封顶线就低3500元/)).toHaveTextContent('每断一年降低 3,500 元')
  })

  test('give where to register, with which papers', async () => {
    await read('gansu-2026', '参保登记')
    const says = clause(/先带上参保人自己的其中一样证件去登记/)
    expect(says).toHaveTextContent('去哪里乡镇（街道）、医保经办窗口')
    expect(says).toHaveTextContent('带什么身份证 或 户口本 或 居住证')
  })

  test('give the notice itself, and the others cited', async () => {
    await read('gansu-2026', '这份通知')
    expect(screen.getByText('关于做好2025年全省城乡居民基本医疗保险参保缴费通知')).toBeInTheDocument()
    expect(
      screen.getByText(
        /^甘医保发〔2025〕62号 · 甘肃省医疗保障局、甘肃省财政厅、国家税务总局甘肃省税务局 · 2025年9月29日印发$/
      )
    ).toBeInTheDocument()
    expect(screen.getByText('我们没有看到原文')).toBeInTheDocument()
  })

  test('give what the notice leaves open, and the line to ask', async () => {
    await read('gansu-2026', '没有写明的')
    expect(clause('新生儿过了90天再缴，从哪天开始能报销，没有写。')).toHaveTextContent('问 12393')
  })
})

test('Fuling prices its tiers and its students apart', async () => {
  await read('fuling-2025', '缴多少', '谁能少缴')
  expect(clause('二档每人一年缴775元。')).toHaveTextContent('个人缴费 · 二档775 元')
  expect(clause('在涪陵的高校读书的大学生和全日制研究生，一档一年缴380元。')).toHaveTextContent('大学生 · 一档380 元')
  expect(clause(/低保对象选一档补360元/)).toHaveTextContent('低保对象一档 资助 360 元')
  expect(clause(/^只限长江师范学院和重庆工贸职业技术学院.*选一档补266元/)).toHaveTextContent(
    '学校认定的家庭经济困难学生、学校认定的家庭经济困难新生一档 资助 266 元'
  )
})

test('Hunan gives each special group its own dates', async () => {
  await read('hunan-2025', '特殊人群')
  expect(clause('宝宝出生后90天内都能办，出生日加90天是最后一天。')).toHaveTextContent('从事情发生那天起，90 天内')
  expect(screen.getByRole('heading', { name: '退役军人、征兵退回、刑满释放、社区矫正' })).toBeInTheDocument()
})

test('the national frame shows its bounds', async () => {
  await read('national-2026', '什么时候缴', '缴多少', '财政补多少')
  expect(clause(/国家要求最晚在2026年2月底收完/)).toHaveTextContent('2026年2月28日')
  expect(clause(/每人每年不能低于400元/)).toHaveTextContent('至少 400 元')
  expect(clause('西部的财政补助，中央按人均标准出八成。')).toHaveTextContent('西部地区，中央出80%')
})

test('a section of which the notice says nothing says so', () => {
  show(Policy, { id: 'fuling-2025' })
  expect(screen.getByText('参保登记').parentElement).toHaveTextContent('参保登记没有写，先打 12393 问当地。')
  expect(screen.queryByRole('button', { name: /^参保登记/ })).toBeNull()
  show(Policy, { id: 'fuling-2025', section: 'registration' })
  expect(screen.getByRole('heading', { name: '参保登记' })).toBeInTheDocument()
})

/** Every sentence that the file gives for a figure or a rule. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'certainty' in value ? [(value as Basis).says] : []
  return [...own, ...Object.values(value).flatMap(sentencesIn)]
}

test.each([...localPolicies().map(({ id }) => id), 'national-2026'])(
  'no rule of the policy %s is left out on its pages',
  (id) => {
    show(Policy, { id, section: 'notice' })
    const said: string[] = []
    // From the first part to the last, as one reads on.
    for (;;) {
      said.push(document.body.textContent)
      const next = screen.queryByRole('button', { name: /^接着看/ })
      if (!next) break
      fireEvent.click(next)
      const [to] = jest.mocked(Taro.redirectTo).mock.lastCall as [{ url: string }]
      cleanup()
      showAt(to.url)
    }
    const { fiscalShares, ...policy } = { fiscalShares: [], ...policyById(id)! }
    const isBorne = 'windows' in policy && policy.windows.some(({ price }) => price.fiscalShare)
    for (const says of [...sentencesIn(policy), ...(isBorne ? sentencesIn(fiscalShares) : [])]) {
      expect(said.join('\n')).toContain(says)
    }
  }
)

test('the contents of a notice name the figures that most residents look for', () => {
  show(Policy, { id: 'gansu-2026' })
  expect(button(/^什么时候缴/)).toHaveTextContent('集中缴费期 2025年10月15日 至 2025年12月31日 · 11 条')
  expect(button(/^缴多少/)).toHaveTextContent('个人缴费 400 元 · 2 条')
  expect(button(/^断保要等多久/)).toHaveTextContent('断过保，先等 90 天 · 8 条')
})

test('a section that is too long for one page is read window by window', () => {
  show(Policy, { id: 'fuling-2025' })
  const windows = screen.getAllByRole('button', { name: /^什么时候缴/ }).map(({ textContent }) => textContent)
  expect(windows).toHaveLength(4)
  expect(windows[0]).toBe('什么时候缴、哪天起有保障：集中缴费期到 2024年12月31日，开始的日子没有写 · 7 条')
  expect(windows.slice(1).map((text) => text.slice(0, 24))).toEqual([
    '什么时候缴、哪天起有保障：年中参保期（1到2月）',
    '什么时候缴、哪天起有保障：年中参保期（3到6月）',
    '什么时候缴、哪天起有保障：年中参保期（7到9月）'
  ])
  show(Policy, { id: 'fuling-2025', section: 'windows', part: '2' })
  expect(screen.getByRole('heading', { name: '年中参保期（1到2月）' })).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: '集中缴费期' })).toBeNull()
})

test('a part of a notice leads on to the next, and back to all of them', async () => {
  show(Policy, { id: 'gansu-2026', section: 'bonus' })
  await userEvent.click(button(/^接着看/))
  await userEvent.click(button('看整份通知'))
  expect(gone()).toEqual([
    '/flows/notices/policy/index?id=gansu-2026&section=eligibility',
    '/flows/notices/policy/index?id=gansu-2026'
  ])
})

describe('the way from a part to the whole notice', () => {
  const part = { id: 'gansu-2026', section: 'bonus' }
  const onPile = (...pages: Record<string, string>[]) =>
    jest.mocked(Taro.getCurrentPages).mockReturnValue(pages.map(($taroParams) => ({ $taroParams })))
  afterEach(() => void jest.mocked(Taro.getCurrentPages).mockReturnValue([]))

  test('goes one step back to the contents from which the part was opened', async () => {
    onPile({}, { id: 'gansu-2026' }, part)
    show(Policy, part)
    await userEvent.click(button('看整份通知'))
    expect(Taro.navigateBack).toHaveBeenCalledTimes(1)
    expect(gone()).toEqual([])
  })

  test.each([
    ['a search', {}],
    ['the contents of another notice', { id: 'gansu-2024' }],
    ['another part of the same', { id: 'gansu-2026', section: 'premiums' }]
  ])(
    'replaces the part where it was opened from %s, so that back leads there',
    async (_, below: Record<string, string>) => {
      onPile({}, below, part)
      show(Policy, part)
      await userEvent.click(button('看整份通知'))
      expect(Taro.navigateBack).not.toHaveBeenCalled()
      expect(gone()).toEqual(['/flows/notices/policy/index?id=gansu-2026'])
    }
  )
})

test('an unknown part of a notice shows all parts', () => {
  show(Policy, { id: 'gansu-2026', section: 'nothing' })
  expect(button(/^什么时候缴/)).toBeInTheDocument()
})

test('a notice that is not there is told, with a way on', async () => {
  show(Policy, { id: 'gansu-2031' })
  expect(screen.getByRole('heading', { name: '没有这份通知' })).toBeInTheDocument()
  await userEvent.click(button('看收录的通知'))
  expect(gone()).toEqual(['/pages/policies/index'])
})

test('a notice leads to its comparison with another one', async () => {
  show(Policy, { id: 'gansu-2026' })
  await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: /和另一份通知比一比/ }))
  expect(gone()).toEqual(['/flows/notices/compare/index?a=gansu-2026'])
})
