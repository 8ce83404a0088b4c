import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Resident } from '@/calculator'
import type { Answers } from '@/household'
import Answer from '@/flows/answer'
import PayDay from '@/flows/answer/pay-day'
import SharedLink from '@/flows/answer/shared-link'
import { household } from '@/app/services'
import { paidOn } from './paying-support'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(freshApp)

async function openOn(today: string, resident: Resident, region = '620102'): Promise<void> {
  onDay(today)
  const { id } = household.addMember({ ...mother, region, resident })
  show(Answer, { member: id })
  await toAnyDay()
}

/** From the page that is shown on to the page of any day. */
async function toAnyDay(): Promise<void> {
  await userEvent.click(button('换个日子算算'))
  const [path, query] = gone().at(-1)!.split('?')
  expect(path).toBe('/flows/answer/pay-day/index')
  cleanup()
  show(PayDay, Object.fromEntries(new URLSearchParams(query)))
}

const lanzhou: Partial<Answers> = {
  region: '620102',
  who: { relation: 'parent', nickname: '妈妈' },
  birth: { year: 1964 },
  insurance: { now: 'none' },
  situation: [],
  identities: [],
  enrolment: 'continuing',
  history: [
    { year: 2025, scheme: 'resident', claimed: 'no' },
    { year: 2026, scheme: 'none' }
  ]
}

const paid = { history: [{ year: 2025, scheme: 'resident', claimed: false }] } as const
const points = () => screen.getAllByRole('button', { name: /看这一天$/ }).map(({ textContent }) => textContent)
const go = (date: string) => userEvent.click(button(new RegExp(`^${date}，.*看这一天$`)))

async function type(date: string): Promise<void> {
  if (screen.queryByRole('button', { name: '填别的日子' })) await userEvent.click(button('填别的日子'))
  for (const [i, unit] of ['年', '月', '日'].entries()) {
    const field = screen.getByLabelText(`想在哪天缴，${unit}`)
    await userEvent.clear(field)
    await userEvent.type(field, date.split('-')[i]!)
  }
}

describe('choosing the day of payment in Lanzhou in November', () => {
  beforeEach(() => openOn('2025-11-01', paid))

  test('begins with today', () => {
    expect(button('11月1日缴，应缴，400 元，为什么')).toBeInTheDocument()
    expect(button('11月1日缴，等待期，不用等，为什么')).toBeInTheDocument()
    expect(button('11月1日缴，保障，2026年1月1日 至 12月31日，为什么')).toBeInTheDocument()
  })

  test('marks the days that change something, with what holds from then on', () => {
    expect(points()).toEqual([
      '2026年1月1日集中缴费期结束，补充缴费期开始，要等 90 天，4月1日起有保障',
      '2026年3月1日补充缴费期结束了，从这天起不在缴费期里'
    ])
  })

  test('leads to a marked day', async () => {
    await go('2026年1月1日')
    expect(button('2026年1月1日缴，等待期，90 天，为什么')).toBeInTheDocument()
    expect(button('2026年1月1日缴，保障，4月1日 至 12月31日，为什么')).toBeInTheDocument()
  })

  test('steps by a day: from the first of January back to the last of December there is no wait', async () => {
    await go('2026年1月1日')
    await userEvent.click(button('早一天'))
    expect(button('12月31日缴，等待期，不用等，为什么')).toBeInTheDocument()
    await userEvent.click(button('晚一天'))
    await userEvent.click(button('晚一天'))
    expect(button('2026年1月2日缴，保障，4月2日 至 12月31日，为什么')).toBeInTheDocument()
  })

  test('does not go into the past', async () => {
    expect(button('早一天')).toHaveAttribute('aria-disabled', 'true')
    await type('2025-10-31')
    expect(screen.getByText('这天已经过了，请选11月1日或以后的日子')).toBeInTheDocument()
    expect(button('11月1日缴，应缴，400 元，为什么')).toBeInTheDocument()
  })

  test('takes any day that is typed, and says so where there is none', async () => {
    await type('2026-02-28')
    expect(button('2026年2月28日缴，保障，5月29日 至 12月31日，为什么')).toBeInTheDocument()
    await type('2026-02-30')
    expect(screen.getByText('没有这一天，请看看年、月、日')).toBeInTheDocument()
  })

  test('shows that a day outside every window costs nothing and buys nothing, and why', async () => {
    await go('2026年3月1日')
    expect(screen.queryByRole('button', { name: /^2026年3月1日缴/ })).toBeNull()
    expect(screen.getByText('2026年3月1日 不在通知写的缴费期里，那天能不能缴，请打 12393 问。')).toBeInTheDocument()
  })

  test('opens how each figure came about', async () => {
    await go('2026年1月1日')
    await userEvent.click(button('2026年1月1日缴，等待期，90 天，为什么'))
    expect(within(screen.getByRole('dialog', { name: '等待期怎么算' })).getByText('固定 90 天')).toBeInTheDocument()
  })
})

test('the days of payment in Changsha are dearer from 11 September on and useless from 3 October on', async () => {
  await openOn('2025-02-01', { history: [{ year: 2024, scheme: 'resident' }] }, '430104')
  expect(points()).toEqual([
    '9月11日要缴至少 1,100 元',
    '10月3日从这天起，缴了今年也用不上',
    '2026年1月1日晚缴期结束了，从这天起不在缴费期里'
  ])
  await go('10月3日')
  expect(button('10月3日缴，保障，今年缴也用不上，为什么')).toBeInTheDocument()
})

test('the prices of Changsha for 2026, which others report, are marked as theirs', async () => {
  await openOn('2025-11-01', { history: [{ year: 2025, scheme: 'resident' }] }, '430104')
  // The window ends on 31 January; then 400 of premium and at least 700 of fiscal subsidy, after 90 days. Who pays on 3 October waits to 31 December.
  expect(points()).toEqual([
    '2026年1月1日从哪天起有保障，没有写明',
    '2026年2月1日集中缴费期结束，晚缴期开始，要缴据转述至少 1,100 元，要等 90 天，5月2日起有保障',
    '2026年10月3日从这天起，缴了今年也用不上'
  ])
})

test('the days of payment in Fuling in November show the month that counts, a later wait and a higher price', async () => {
  await openOn('2024-11-01', { tier: 'tier-1', history: [{ year: 2024, scheme: 'resident' }] }, '500102')
  expect(points()).toEqual([
    '2025年1月1日集中缴费期结束，年中参保期开始，2月1日起有保障',
    '2025年2月1日3月1日起有保障',
    '2025年3月1日年中参保期开始，要等 90 天，5月30日起有保障',
    '2025年7月1日年中参保期开始，要缴至少 1,070 元',
    '2025年9月11日要缴至少 1,100 元',
    '2025年10月1日年中参保期结束了，从这天起不在缴费期里'
  ])
  await go('2025年1月1日')
  expect(
    screen.getByText(/通知里两处写法不一样：一处算下来 2025年2月1日 起有保障，另一处要到 2025年4月1日/)
  ).toBeInTheDocument()
})

test('a year that is over has no day of payment to choose', () => {
  onDay('2026-03-10')
  const { id } = household.addMember({ ...mother, resident: paid })
  show(Answer, { member: id })
  expect(screen.queryByRole('button', { name: '换个日子算算' })).toBeNull()
})

describe('choosing the day of payment', () => {
  beforeEach(() => onDay('2025-11-01'))

  test('is possible for a member of the family, by name', async () => {
    await openOn('2025-11-01', paid)
    expect(screen.getByRole('heading', { name: '如果我在这天缴费', level: 1 })).toBeInTheDocument()
    expect(screen.getByText('妈妈 · 兰州市城关区')).toBeInTheDocument()
  })

  test('speaks of enrolling where there is nothing to pay', async () => {
    await openOn('2025-11-01', { ...paid, identities: ['extreme-hardship'] })
    expect(screen.getByRole('heading', { name: '如果我在这天办参保', level: 1 })).toBeInTheDocument()
    expect(screen.getByText('换一个办参保的日子，看看要等多久、从哪天起有保障。')).toBeInTheDocument()
    expect(screen.queryByText(/在这天缴费/)).toBeNull()
  })

  test('is possible for a resident whom only the guide asked about', async () => {
    answered(lanzhou)
    show(Answer)
    await toAnyDay()
    expect(screen.getByText('妈妈 · 兰州市城关区')).toBeInTheDocument()
    expect(points()).toHaveLength(2)
  })

  test('is possible for an ordinary resident of a shared link, who was not insured before', async () => {
    show(SharedLink, { region: '620102', year: '2026', policy: 'gansu-2026', version: '1' })
    await toAnyDay()
    expect(screen.getByText('兰州市城关区 · 普通居民')).toBeInTheDocument()
    await go('2026年1月1日')
    expect(button('2026年1月1日缴，保障，4月1日 至 12月31日，为什么')).toBeInTheDocument()
  })

  test('is not possible for a member who is not kept, or was not asked to the end', async () => {
    const { unmount } = show(PayDay, { member: 'nobody' })
    expect(screen.getByText('可能已经存好，或者移除了。存好的家人都在首页。')).toBeInTheDocument()
    unmount()
    answered({ region: '620102' })
    show(PayDay)
    await userEvent.click(button('接着答'))
    expect(gone()).toEqual(['/flows/guide/index'])
  })

  test.each([
    [{ region: '999999', year: '2026' }, /^链接里的地方/],
    [{ region: '620102', year: '26' }, /^链接里的年度/],
    [{ region: '', year: '2026' }, /^链接里的地方/]
  ])('is not possible for a place or a year that does not exist: %j', (parameters, says) => {
    show(PayDay, parameters)
    expect(screen.getByText(says)).toBeInTheDocument()
  })
})

describe('choosing the day of payment by the address of a year that', () => {
  test('is over says so and offers no day', () => {
    onDay('2026-03-10')
    show(PayDay, { member: household.addMember({ ...mother, resident: paid }).id })
    expect(screen.getByRole('heading', { name: '缴费期已经过了' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '晚一天' })).toBeNull()
  })

  test('is paid says what that bought and offers no day', () => {
    onDay('2025-11-01')
    const member = household.addMember({ ...mother, resident: paid })
    paidOn('2025-11-01', member)
    show(PayDay, { member: member.id })
    expect(screen.getByText('缴好了，2026年1月1日起有保障。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '晚一天' })).toBeNull()
  })
})

test('the day of payment that is looked at does not stay behind when midnight passes', async () => {
  await openOn('2025-11-01', paid)
  act(() => onDay('2025-11-02'))
  expect(button('11月2日缴，应缴，400 元，为什么')).toBeInTheDocument()
})

describe.each([
  ['Changsha', '430104', '2026-09-09', '12月9日', /参保日期记在申请那天/],
  ['Lanzhou', '620102', '2026-09-09', '12月9日', /没在90天以内办好的不能享受/],
  ['Lanzhou, in the year after', '620102', '2026-11-01', '2027年1月1日', /过了年还能不能给宝宝缴出生那一年的/]
])('a baby in %s after the days of the notice', (_, region, birthDate, date, caution) => {
  const baby: Resident = { birthDate, events: [{ kind: 'birth', date: birthDate }], parentInsured: false }
  const further = '头一段办理期限过了，还能不能缴、从哪天起能报销，先打 12393 问'

  test('is advised to call, and not told that paying begins', async () => {
    await openOn('2026-11-28', baby, region)
    expect(points()).toContain(`${date}${further}`)
    expect(points().join()).not.toContain('特殊人群缴费期开始')
    await go(date)
    expect(screen.getByText(caution)).toBeInTheDocument()
  })
})

test('a baby whose days are over is shown the doubt also on today', async () => {
  const birthDate = '2026-08-01'
  await openOn('2026-11-28', { birthDate, events: [{ kind: 'birth', date: birthDate }] }, '620102')
  expect(button('11月28日缴，应缴，400 元，为什么')).toBeInTheDocument()
  expect(screen.getByText(/没在90天以内办好的不能享受/)).toBeInTheDocument()
})
