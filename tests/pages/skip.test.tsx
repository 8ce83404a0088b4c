import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Resident } from '@/calculator'
import Ceiling from '@/pages/inner/ceiling'
import Skip from '@/pages/inner/skip'
import { shell } from '@/shell'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

function showFor(resident: Resident, region = '620102'): void {
  const { id } = shell.addMember({ ...mother, region, resident })
  show(Skip, { member: id })
}

const paid2025 = [{ year: 2025, scheme: 'resident', claimed: false }] as const
const preset = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const year = (name: RegExp) => screen.getByRole('checkbox', { name })
const why = (name: string) => button(`${name}，为什么`)

/** On to the ceilings of the plan that is chosen. */
async function toCeilings(): Promise<void> {
  await userEvent.click(button(/^大病保险封顶线，每年变多少/))
  const [path, query] = gone().at(-1)!.split('?')
  expect(path).toBe('/pages/inner/ceiling/index')
  cleanup()
  show(Ceiling, Object.fromEntries(new URLSearchParams(query)))
}

describe('Lanzhou, paid for 2025 without a claim: the five years from 2026', () => {
  beforeEach(() => showFor({ birthDate: '1964-01-01', history: paid2025 }))

  test('shows one skipped year at first, beside paying every year', () => {
    expect(screen.getByRole('radio', { name: '断一年' })).toBeChecked()
    expect(why('5 年一共缴，每年都缴，2,000 元')).toBeInTheDocument()
    expect(why('5 年一共缴，这样缴，1,600 元')).toBeInTheDocument()
    // 2026 whole, and 90 days of 2027.
    expect(why('没有保障的日子，每年都缴，0 天')).toBeInTheDocument()
    expect(why('没有保障的日子，这样缴，455 天')).toBeInTheDocument()
    expect(why('断了再缴，要等，这样缴，90 天')).toBeInTheDocument()
    expect(screen.getByText('2026 年看病、住院、买药都不能用居民医保报销。')).toBeInTheDocument()
  })

  test('each year says what comes of it', () => {
    expect(year(/^2026 年。不缴，全年没有保障/)).not.toBeChecked()
    expect(year(/^2027 年，400 元。要等 90 天，4月1日起有保障/)).toBeChecked()
    expect(year(/^2028 年，400 元。全年有保障/)).toBeChecked()
  })

  test('draws the ceiling of each year, with its figure in words', async () => {
    await toCeilings()
    expect(screen.getByText(/下面把2026 年不缴和每年都缴放在一起比。$/)).toBeInTheDocument()
    // Zero claims of 2025: 17,500 from 2026 on if paid in time. Fifth year in a row is 2029: +3,500, sixth +7,000.
    for (const [inYear, change] of [[2026, '+17,500'], [2028, '+17,500'], [2029, '+21,000'], [2030, '+24,500']] as const) {
      expect(why(`${inYear} 年，每年都缴，${change} 元`)).toBeInTheDocument()
    }
    // Skipping 2026 earns nothing for 2025's year without a claim, and takes 3,500 off.
    expect(why('2027 年，这样缴，−3,500 元')).toBeInTheDocument()
    const [first] = screen.getAllByRole('heading', { name: '2026 年' }).map(({ parentElement }) => parentElement!)
    expect(within(first!).getByText('没有参保')).toBeInTheDocument()
  })

  test('without claims in any of the years the ceiling rises further', async () => {
    await toCeilings()
    await userEvent.click(screen.getByRole('checkbox', { name: /假设这几年都没有报销过/ }))
    expect(why('2027 年，每年都缴，+35,000 元')).toBeInTheDocument()
    // Five years without claims are 87,500, and with 3,500 more cut to 70,000.
    expect(why('2030 年，每年都缴，+70,000 元')).toBeInTheDocument()
  })

  test('the ceilings are those of the plan that was chosen', async () => {
    await preset('断两年')
    await toCeilings()
    expect(gone().at(-1)).toMatch(/&out=2026-2027$/)
    const second = screen.getByRole('heading', { name: '2027 年' }).parentElement!
    expect(within(second).getByText('没有参保')).toBeInTheDocument()
  })

  test('paying every year has but one ceiling', async () => {
    await preset('每年都缴')
    await toCeilings()
    expect(why('2030 年，这样缴，+24,500 元')).toBeInTheDocument()
    expect(screen.getByText(/下面是每年都缴的样子。$/)).toBeInTheDocument()
  })

  test('two years skipped, then a repair that pays off, and why', async () => {
    await preset('断两年')
    expect(why('断了再缴，要等，这样缴，120 天')).toBeInTheDocument()
    // 365 + 365 + 120.
    expect(why('没有保障的日子，这样缴，850 天')).toBeInTheDocument()
    expect(screen.getByText(/补 1 年最划算：多花 400 元，等待从 120 天减到 90 天；再多补也不会更短。/)).toBeInTheDocument()
    await userEvent.click(button('2028 年再缴时，补不补断掉的年份：不补，换'))
    // 2028 is a leap year: day 121 is 30 April, day 91 is 31 March.
    expect(screen.getByRole('radio', { name: '不补。等 120 天，4月30日起有保障' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: '补 1 年，多花 400 元。等 90 天，3月31日起有保障' }))
    expect(screen.getByRole('radio', { name: '断了再补缴' })).toBeChecked()
    expect(button('2028 年再缴时，补不补断掉的年份：补 1 年，多花 400 元，换')).toBeInTheDocument()
    expect(why('断了再缴，要等，这样缴，90 天')).toBeInTheDocument()
    expect(why('5 年一共缴，这样缴，1,600 元')).toBeInTheDocument()
  })

  test('paying every year loses nothing', async () => {
    await preset('每年都缴')
    expect(screen.getByText('和每年都缴一样，没有断保。')).toBeInTheDocument()
    expect(screen.queryByText('补缴不能再缩短这 90 天，不用补。')).toBeNull()
  })

  test('each year can be left out by itself', async () => {
    await userEvent.click(year(/^2029 年/))
    expect(screen.getByText('2026、2029 年看病、住院、买药都不能用居民医保报销。')).toBeInTheDocument()
    for (const one of [/^2027/, /^2028/, /^2030/]) await userEvent.click(year(one))
    expect(screen.getByText('没有再缴')).toBeInTheDocument()
    expect(why('没有保障的日子，这样缴，1826 天')).toBeInTheDocument()
  })

  test('says that today\'s rules are assumed', () => {
    expect(screen.getByText('按甘医保发〔2025〕62号（2026 年度）的规定往后推算，以后的规定可能会变。')).toBeInTheDocument()
  })

  test('a figure opens how it came about', async () => {
    await userEvent.click(why('没有保障的日子，这样缴，455 天'))
    const sheet = screen.getByRole('dialog', { name: '有多少天没有保障' })
    expect(within(sheet).getByText('365 + 90 = 455 天')).toBeInTheDocument()
  })
})

test('a year that can no longer be paid for counts as skipped in both futures, and is said so', () => {
  onDay('2026-03-10')
  showFor({ history: paid2025 })
  expect(screen.getByText(/^2026 年度的缴费期已经过了/)).toBeInTheDocument()
  expect(screen.queryByRole('checkbox', { name: /^2026/ })).toBeNull()
  expect(why('断了再缴，要等，以后都缴，90 天')).toBeInTheDocument()
  expect(why('5 年一共缴，以后都缴，1,600 元')).toBeInTheDocument()
})

test('Hunan knows neither bonus nor repair: no bars, and why', async () => {
  showFor({ history: [{ year: 2025, scheme: 'resident' }] }, '430104')
  await preset('断两年')
  expect(screen.getByText('当地的通知没有写封顶线提高或降低多少钱，所以这里不画。')).toBeInTheDocument()
  expect(screen.getByText(/没有写断掉的年份能不能补缴/)).toBeInTheDocument()
  expect(screen.queryByRole('radio', { name: '断了再补缴' })).toBeNull()
})

test('who never waits has no repair to choose', () => {
  showFor({ identities: ['subsistence'], tier: 'tier-1', history: [{ year: 2026, scheme: 'resident' }] }, '500102')
  expect(screen.queryByText(/再缴时，补不补/)).toBeNull()
})

test('a place without a notice projects nothing, and says whom to ask', () => {
  answered({ region: '440000', who: { relation: 'self', nickname: '我' }, birth: { year: 1990 } })
  show(Skip)
  expect(screen.queryByRole('radio')).toBeNull()
})

test.each([
  ['no year', {}],
  ['a year that is none of the next five', { out: '2019' }],
  ['what is no year at all', { out: '2026-x' }]
])('an address of ceilings with %s never draws more than what can be chosen', (_, parameters) => {
  const { id } = shell.addMember({ ...mother, region: '620102', resident: { birthDate: '1964-01-01', history: paid2025 } })
  show(Ceiling, { member: id, ...parameters })
  expect(screen.getByText(/下面把2026 年不缴和每年都缴放在一起比。$/)).toBeInTheDocument()
})

test('nobody to draw ceilings for leads back', () => {
  show(Ceiling, { member: 'gone' })
  expect(screen.getByRole('heading', { name: '还没有结果' })).toBeInTheDocument()
})

test('what does not fit the rules any more is told in a sentence', () => {
  showFor({ tier: 'tier-2' })
  expect(screen.getByText('这份资料和现在的规定对不上，请点开改一改。')).toBeInTheDocument()
})

test('nobody to speak of leads back', () => {
  show(Skip, { member: 'gone' })
  expect(screen.getByRole('heading', { name: '还没有结果' })).toBeInTheDocument()
})
