import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Resident } from '@/calculator'
import Ceiling from '@/flows/plan/ceiling'
import Plan from '@/flows/plan'
import { household } from '@/app/services'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

function showFor(resident: Resident, region = '620102'): void {
  const { id } = household.addMember({ ...mother, region, resident })
  show(Plan, { member: id })
}

const paid2025 = [{ year: 2025, scheme: 'resident', claimed: false }] as const
const preset = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const year = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const why = (name: string) => button(`${name}，为什么`)

/** On to the ceilings of the plan that is chosen. */
async function toCeilings(): Promise<void> {
  await userEvent.click(button(/^大病保险封顶线，每年变多少/))
  const [path, query] = gone().at(-1)!.split('?')
  expect(path).toBe('/flows/plan/ceiling/index')
  cleanup()
  show(Ceiling, Object.fromEntries(new URLSearchParams(query)))
}

describe('the plan of Lanzhou, paid for 2025 without a claim: the five years from 2026', () => {
  beforeEach(() => showFor({ birthDate: '1964-01-01', history: paid2025 }))

  test('shows one skipped year at first, beside paying every year', () => {
    expect(screen.getByRole('radio', { name: '断一年' })).toBeChecked()
    expect(why('5 年一共缴，每年都缴，2,000 元')).toBeInTheDocument()
    expect(why('5 年一共缴，这样缴，1,600 元')).toBeInTheDocument()
    // 2026 whole, and 90 days of 2027.
    expect(why('没有保障的日子，每年都缴，0 天')).toBeInTheDocument()
    expect(why('没有保障的日子，这样缴，455 天')).toBeInTheDocument()
    expect(why('缴了以后，要等，这样缴，至少 90 天')).toBeInTheDocument()
    expect(screen.getByText('2026 年看病、住院、买药都不能用居民医保报销。')).toBeInTheDocument()
  })

  test('says of each year what comes of it', () => {
    expect(year(/^2026 年。不缴，全年没有保障/)).not.toBeChecked()
    expect(year(/^2027 年，400 元。至少要等 90 天，最早4月1日起有保障/)).toBeChecked()
    expect(year(/^2028 年，400 元。全年有保障/)).toBeChecked()
  })

  test('draws the ceiling of each year, with its figure in words', async () => {
    await toCeilings()
    expect(screen.getByText(/下面把2026 年不缴和每年都缴放在一起比。$/)).toBeInTheDocument()
    // Zero claims of 2025: 17,500 from 2026 on if paid in time. Fifth year in a row is 2029: +3,500, sixth +7,000.
    for (const [inYear, change] of [
      [2026, '+17,500'],
      [2028, '+17,500'],
      [2029, '+21,000'],
      [2030, '+24,500']
    ] as const) {
      expect(why(`${inYear} 年，每年都缴，${change} 元`)).toBeInTheDocument()
    }
    // Skipping 2026 earns nothing for 2025's year without a claim, and takes 3,500 off.
    expect(why('2027 年，这样缴，−3,500 元')).toBeInTheDocument()
    const [first] = screen.getAllByRole('heading', { name: '2026 年' }).map(({ parentElement }) => parentElement!)
    expect(within(first!).getByText('没有参保')).toBeInTheDocument()
  })

  test('lets the ceiling rise further without claims in any of the years', async () => {
    await toCeilings()
    await userEvent.click(screen.getByRole('checkbox', { name: /假设这几年都没有报销过/ }))
    expect(why('2027 年，每年都缴，+35,000 元')).toBeInTheDocument()
    // Five years without claims are 87,500, and with 3,500 more cut to 70,000.
    expect(why('2030 年，每年都缴，+70,000 元')).toBeInTheDocument()
  })

  test('draws the ceilings of the plan that was chosen', async () => {
    await preset('断两年')
    await toCeilings()
    expect(gone().at(-1)).toMatch(/&out=2026-2027$/)
    const second = screen.getByRole('heading', { name: '2027 年' }).parentElement!
    expect(within(second).getByText('没有参保')).toBeInTheDocument()
  })

  test('has only one ceiling if every year is paid', async () => {
    await preset('每年都缴')
    await toCeilings()
    expect(why('2030 年，这样缴，+24,500 元')).toBeInTheDocument()
    expect(screen.getByText(/下面是每年都缴的样子。$/)).toBeInTheDocument()
  })

  test('shows two skipped years, then a repair that pays off, and why', async () => {
    await preset('断两年')
    expect(why('缴了以后，要等，这样缴，至少 120 天')).toBeInTheDocument()
    // 365 + 365 + 120.
    expect(why('没有保障的日子，这样缴，850 天')).toBeInTheDocument()
    expect(
      screen.getByText(/补 1 年最划算：多花 400 元，等待从 120 天减到 90 天；再多补也不会更短。/)
    ).toBeInTheDocument()
    await userEvent.click(button('2028 年再缴时，补不补断掉的年份：不补，换'))
    // 2028 is a leap year: day 121 is 30 April, day 91 is 31 March.
    expect(screen.getByRole('radio', { name: '不补。至少等 120 天，最早4月30日起有保障' })).toBeChecked()
    await userEvent.click(
      screen.getByRole('radio', { name: '补 1 年，多花 400 元。至少等 90 天，最早3月31日起有保障' })
    )
    expect(screen.getByRole('radio', { name: '断了再补缴' })).toBeChecked()
    expect(button('2028 年再缴时，补不补断掉的年份：补 1 年，多花 400 元，换')).toBeInTheDocument()
    expect(why('缴了以后，要等，这样缴，至少 90 天')).toBeInTheDocument()
    // Three years of 400, and one repaid at the same price: how that is to be reckoned is a reading.
    expect(why('5 年一共缴，这样缴，约 1,600 元')).toBeInTheDocument()
  })

  test('loses nothing if every year is paid', async () => {
    await preset('每年都缴')
    expect(screen.getByText('和每年都缴一样，没有断保。')).toBeInTheDocument()
    expect(screen.queryByText('补缴不能再缩短这 90 天，不用补。')).toBeNull()
  })

  test('lets each year be left out by itself', async () => {
    await userEvent.click(year(/^2029 年/))
    expect(screen.getByText('2026、2029 年看病、住院、买药都不能用居民医保报销。')).toBeInTheDocument()
    for (const one of [/^2027/, /^2028/, /^2030/]) await userEvent.click(year(one))
    expect(screen.getByText('没有再缴')).toBeInTheDocument()
    expect(why('没有保障的日子，这样缴，1826 天')).toBeInTheDocument()
  })

  test("says that today's rules are assumed", () => {
    expect(
      screen.getByText('按甘医保发〔2025〕62号里 2026 年度的规定往后推算，以后的规定可能会变。')
    ).toBeInTheDocument()
  })

  test('opens how a figure came about', async () => {
    await userEvent.click(why('没有保障的日子，这样缴，455 天'))
    const sheet = screen.getByRole('dialog', { name: '有多少天没有保障' })
    expect(within(sheet).getByText('365 + 90 = 455 天')).toBeInTheDocument()
  })
})

test('a year that can no longer be paid for counts as skipped in both futures, and is marked so', () => {
  onDay('2026-03-10')
  showFor({ history: paid2025 })
  expect(screen.getByText(/^通知里 2026 年度的缴费期已经过了，这里从下一年起算。/)).toBeInTheDocument()
  expect(screen.queryByRole('checkbox', { name: /^2026/ })).toBeNull()
  expect(why('缴了以后，要等，以后都缴，至少 90 天')).toBeInTheDocument()
  expect(why('5 年一共缴，以后都缴，1,600 元')).toBeInTheDocument()
})

describe('the plan of Lanzhou, 2025 and 2026 missed, on 28 November 2026', () => {
  beforeEach(() => {
    onDay('2026-11-28')
    showFor({
      birthDate: '1964-01-01',
      history: [
        { year: 2025, scheme: 'none' },
        { year: 2026, scheme: 'none' }
      ]
    })
  })

  test('has a wait of 90 and 30 days from the new year on coming back for 2027', async () => {
    await preset('每年都缴')
    expect(year(/^2027 年，400 元。至少要等 120 天，最早5月1日起有保障/)).toBeChecked()
    expect(why('缴了以后，要等，每年都缴，至少 120 天')).toBeInTheDocument()
  })

  test('takes 30 days off for one year repaid, and nothing for a second', async () => {
    await preset('每年都缴')
    await userEvent.click(button('2027 年再缴时，补不补断掉的年份：不补，换'))
    expect(screen.getAllByRole('radio', { name: /^补 \d 年/ })).toHaveLength(1)
    await userEvent.click(screen.getByRole('radio', { name: '补 1 年，多花 400 元。至少等 90 天，最早4月1日起有保障' }))
    expect(year(/^2027 年，约 800 元。至少要等 90 天，最早4月1日起有保障/)).toBeChecked()
  })

  test('shows the cost of a stay in hospital for the whole country and by what Gansu wrote for 2024', () => {
    const card = screen.getByRole('heading', { name: '没有保障，一次住院可能多花多少' }).parentElement!
    expect(card).toHaveTextContent('政策范围内的住院费 20,000 元，参了保，照国家的要求约付七成，约 14,000 元')
    expect(card).toHaveTextContent('起付线以下和目录外的，参不参保都自己付；超过最高支付限额的怎么报，看当地规定。')
    for (const [level, share] of [
      ['一级', '九成'],
      ['二级', '八成'],
      ['三级', '七成']
    ])
      expect(card).toHaveTextContent(
        `在本市的${level}定点医院住院，起付线以上、最高支付限额以下、医保范围内的费用，报${share}左右。`
      )
    expect(card).toHaveTextContent('医保发〔2025〕22号')
  })
})

test("Hunan's notice for 2026 is not known to have repairs, and raises the ceiling by what others report", async () => {
  showFor({ history: paid2025 }, '430104')
  await preset('断两年')
  expect(screen.getByText(/断掉的年份能不能补缴，当地没有写/)).toBeInTheDocument()
  expect(screen.queryByRole('radio', { name: '断了再补缴' })).toBeNull()
  await toCeilings()
  // No claims in 2025: 5,000 from 2026 on for whoever pays in time.
  expect(why('2026 年，每年都缴，+5,000 元')).toBeInTheDocument()
})

test('the plan of Fuling has no bars, as the bonus is left to the city, and says why', () => {
  showFor({ tier: 'tier-1', history: [{ year: 2025, scheme: 'resident' }] }, '500102')
  expect(screen.getByText('封顶线提高或降低多少钱，当地没有写，所以这里不画。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^大病保险封顶线，每年变多少/ })).toBeNull()
})

test('a resident who never waits has no repair to choose', () => {
  showFor({ identities: ['subsistence'], tier: 'tier-1', history: [{ year: 2026, scheme: 'resident' }] }, '500102')
  expect(screen.queryByText(/再缴时，补不补/)).toBeNull()
})

describe('the plan of Shandong, of which there is no notice, on 28 November 2026', () => {
  beforeEach(() => {
    onDay('2026-11-28')
    answered({ region: '370000', who: { relation: 'self', nickname: '我' }, birth: { year: 1990 } })
    show(Plan)
  })

  test('comes from the national rules, which others report, with the line to ask', () => {
    expect(screen.getByText('按国家的统一规矩推算')).toBeInTheDocument()
    expect(screen.getByText(/本应用没有您那里的通知。.*据转述/)).toBeInTheDocument()
    expect(document.body).toHaveTextContent(/12393/)
  })

  test('has three months of waiting after one skipped year', () => {
    expect(screen.getByRole('radio', { name: '断一年' })).toBeChecked()
    expect(year(/^2027 年。不缴，全年没有保障/)).not.toBeChecked()
    // 2028 is a leap year: January to March are 91 days.
    expect(year('2028 年。至少要等 91 天，最早4月1日起有保障')).toBeChecked()
    expect(why('缴了以后，要等，这样缴，至少 91 天')).toBeInTheDocument()
    expect(why('没有保障的日子，这样缴，456 天')).toBeInTheDocument()
  })

  test('has four months after two, of which repaying one takes a month off at an unknown price', async () => {
    await preset('断两年')
    expect(year('2029 年。至少要等 120 天，最早5月1日起有保障')).toBeChecked()
    expect(screen.getByText(/补 1 年最划算：多花 1 年的个人缴费，等待从 120 天减到 90 天/)).toBeInTheDocument()
    await preset('断了再补缴')
    expect(year('2029 年。至少要等 90 天，最早4月1日起有保障')).toBeChecked()
    expect(button('2029 年再缴时，补不补断掉的年份：补 1 年，多花 1 年的个人缴费，换')).toBeInTheDocument()
  })

  test('makes up no amount: no total, no price of a year, no ceiling except its least rise', () => {
    expect(screen.queryByText(/年一共缴/)).toBeNull()
    expect(
      screen
        .getAllByRole('checkbox')
        .map((one) => one.getAttribute('aria-label') ?? '')
        .join()
    ).not.toMatch(/元/)
    expect(screen.queryByRole('button', { name: /^大病保险封顶线，每年变多少/ })).toBeNull()
    expect(document.body).toHaveTextContent(/至少.*1,?000 ?元/)
  })

  test('shows a stay in hospital by the figure for the whole country only', () => {
    const card = screen.getByRole('heading', { name: '没有保障，一次住院可能多花多少' }).parentElement!
    expect(card).toHaveTextContent('政策范围内的住院费 20,000 元，参了保，照国家的要求约付七成，约 14,000 元')
    expect(card).not.toHaveTextContent(/当地 \d+ 年度的通知/)
  })
})

test.each([
  ['no year', {}],
  ['a year that is none of the next five', { out: '2019' }],
  ['what is no year at all', { out: '2026-x' }]
])('an address of ceilings with %s never draws more than what can be chosen', (_, parameters) => {
  const { id } = household.addMember({
    ...mother,
    region: '620102',
    resident: { birthDate: '1964-01-01', history: paid2025 }
  })
  show(Ceiling, { member: id, ...parameters })
  expect(screen.getByText(/下面把2026 年不缴和每年都缴放在一起比。$/)).toBeInTheDocument()
})

test('the ceilings of a member who does not exist lead back', () => {
  show(Ceiling, { member: 'gone' })
  expect(screen.getByRole('heading', { name: '这里没有内容了' })).toBeInTheDocument()
})

test('the plan tells in a sentence that the member does not fit the rules any more', () => {
  showFor({ tier: 'tier-2' })
  expect(screen.getByText('这份资料和现在的规定对不上，请点开改一改。')).toBeInTheDocument()
})

test('the plan of a member who does not exist leads back', () => {
  show(Plan, { member: 'gone' })
  expect(screen.getByRole('heading', { name: '这里没有内容了' })).toBeInTheDocument()
})
