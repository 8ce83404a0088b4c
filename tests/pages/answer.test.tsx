import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import type { Answers } from '@/household'
import Answer from '@/flows/answer'
import { household } from '@/app/services'
import { add } from './paying-support'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

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
const changshaBaby: Partial<Answers> = {
  region: '430104',
  who: { relation: 'child', nickname: '宝宝' },
  birth: { year: 2025, date: '2025-03-01' },
  situation: [],
  identities: [],
  history: [{ year: 2025, scheme: 'none' }]
}
const lanzhouBaby: Partial<Answers> = { ...changshaBaby, region: '620102', history: [{ year: 2026, scheme: 'none' }] }
const fuling: Partial<Answers> = {
  region: '500102',
  who: { relation: 'self', nickname: '我' },
  birth: { year: 1980 },
  insurance: { now: 'none' },
  student: 'none',
  situation: [],
  identities: ['subsistence'],
  enrolment: 'continuing',
  history: [
    { year: 2024, scheme: 'resident' },
    { year: 2025, scheme: 'none' }
  ],
  tier: 'tier-2'
}

describe('the answer of a resident', () => {
  test('of Lanzhou, paid for 2025, no claim, is 400 yuan until 31 December, covered from 1 January', () => {
    answered(lanzhou)
    show(Answer)
    expect(screen.getByRole('heading', { name: '2026 年度居民医保' })).toBeInTheDocument()
    expect(button('400元，为什么')).toBeInTheDocument()
    expect(button(/^截止，12月31日，还剩 60 天/)).toBeInTheDocument()
    expect(button(/^保障，2026年1月1日 至 12月31日/)).toBeInTheDocument()
    expect(button(/^等待期，不用等/)).toBeInTheDocument()
    expect(button(/^大病保险封顶线，提高 17,500 元/)).toBeInTheDocument()
    expect(screen.getByText('过了12月31日再缴：要等 90 天，2026年4月1日起才有保障。')).toBeInTheDocument()
  })

  test('of Changsha, 80 days old, is 400 yuan until 30 May, covered from birth, with the papers to bring', () => {
    onDay('2025-05-20')
    answered(changshaBaby)
    show(Answer)
    expect(button('400元，为什么')).toBeInTheDocument()
    expect(button(/^截止，5月30日，还剩 10 天/)).toBeInTheDocument()
    expect(button(/^保障，2025年3月1日 至 12月31日/)).toBeInTheDocument()
    expect(screen.getByText('过了5月30日再缴：要缴至少 1,070 元，要等 90 天，8月29日起才有保障。')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '给宝宝办参保' })).toBeInTheDocument()
    expect(screen.getByText('带什么：户口簿')).toBeInTheDocument()
  })

  test.each([
    // In one of two ways of counting, the 90 days end a day earlier; the year's end is no matter of counting.
    ['2025-05-20', changshaBaby, '截止，5月30日，还剩 10 天。怎么数天数有不同说法，最好提前一天办好，为什么'],
    ['2025-05-30', changshaBaby, '截止，5月30日，今天是最后一天，为什么'],
    ['2026-11-28', { ...lanzhouBaby, birth: { year: 2026, date: '2026-11-01' } }, '截止，12月31日，还剩 33 天，为什么']
  ])(
    'who is a baby on %s advises the day before only where days are counted and one is left',
    (today, baby, deadline) => {
      onDay(today)
      answered(baby)
      show(Answer)
      expect(button(deadline)).toBeInTheDocument()
    }
  )

  test('who pays nothing says to enrol, not to pay, and names no payer', () => {
    onDay('2026-05-20')
    const baby = add({
      region: '430104',
      nickname: '宝宝',
      resident: { birthDate: '2026-05-01', parentInsured: true, history: [{ year: 2026, scheme: 'none' }] }
    })
    show(Answer, { member: baby.id })
    expect(button(/^据转述0元，为什么/)).toBeInTheDocument()
    expect(screen.getByText('减免').closest('[role=listitem]')).toHaveTextContent('减免−400')
    expect(button('去办参保')).toBeInTheDocument()
    expect(button('已经办了，记一下')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '去缴费' })).toBeNull()
  })

  test('of Fuling, low income, second tier, is 375 yuan', () => {
    onDay('2024-11-01')
    answered(fuling)
    show(Answer)
    expect(button('375元，为什么')).toBeInTheDocument()
    expect(screen.getByText('应缴 · 二档')).toBeInTheDocument()
    expect(screen.getByText('−400')).toBeInTheDocument()
  })
})

test('each figure of an answer opens how it was computed, and closes again', async () => {
  onDay('2024-11-01')
  answered(fuling)
  show(Answer)
  await userEvent.click(button('375元，为什么'))
  const sheet = screen.getByRole('dialog', { name: /为什么是 375 元/ })
  expect(within(sheet).getByText('775 − 400 = 375 元')).toBeInTheDocument()
  await userEvent.click(within(sheet).getByRole('button', { name: '关闭' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(button(/^保障/))
  expect(screen.getByRole('dialog', { name: '保障从哪天到哪天' })).toBeInTheDocument()
})

test('keeping an answer asks nothing more and leads to the family', async () => {
  answered(lanzhou)
  show(Answer)
  await userEvent.click(button('保存到家人'))
  expect(household.store.getState().members).toMatchObject([{ nickname: '妈妈', region: '620102' }])
  expect(gone()).toEqual(['/pages/home/index'])
})

test('an answer cannot be kept while another day is looked at; one can go back to today', async () => {
  household.startPreview('2025-11-05')
  answered(lanzhou)
  show(Answer)
  await userEvent.click(button('保存到家人'))
  expect(household.store.getState().members).toEqual([])
  const dialog = screen.getByRole('dialog', { name: '现在不能保存' })
  await userEvent.click(within(dialog).getByRole('button', { name: '回到今天' }))
  expect(household.asOf()).toBe('2025-11-01')
})

test('a caution of an answer says what to do, and dials the number', async () => {
  answered({
    ...lanzhou,
    history: [
      { year: 2025, scheme: 'unknown' },
      { year: 2026, scheme: 'none' }
    ]
  })
  show(Answer)
  expect(screen.getByText(/有的年份参没参保还不清楚/)).toBeInTheDocument()
  await userEvent.click(button('拨打 12393'))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12393' })
})

test('a place without a notice gets the national bounds, whom to ask, and no amount', async () => {
  answered({ region: '440000', who: { relation: 'self', nickname: '我' }, birth: { year: 1990 } })
  show(Answer)
  expect(screen.getByRole('heading', { name: '2026 年度，该缴了' })).toBeInTheDocument()
  expect(screen.getByText('本应用还没有您那里的通知。')).toBeInTheDocument()
  expect(button(/个人缴费/)).toHaveTextContent('不低于 400 元')
  expect(button(/^国家要求最晚收完/)).toHaveTextContent('2026年2月底各地可能更早截止')
  expect(button(/^个人缴费标准/)).toHaveTextContent('不低于 400 元特困人员和孤儿全额资助，自己不用缴')
  expect(button('保存到家人')).toBeInTheDocument()
  await userEvent.click(button('重新算'))
  expect(gone()).toEqual(['/flows/guide/index'])
})

test('the answer does not promise that there is no wait where nothing is known of the year before', () => {
  answered({
    ...lanzhou,
    history: [
      { year: 2025, scheme: 'unknown' },
      { year: 2026, scheme: 'none' }
    ]
  })
  show(Answer)
  expect(button(/^等待期，2025 年参过保，就不用等/)).toBeInTheDocument()
  expect(screen.getByText('现在缴费，2026年1月1日起有保障（2025 年参过保的话）。')).toBeInTheDocument()
})

test('in the season of a year without a notice that year leads, and the one that is over comes second', () => {
  onDay('2026-11-22')
  answered({
    ...lanzhou,
    history: [
      { year: 2025, scheme: 'resident', claimed: 'no' },
      { year: 2026, scheme: 'none' }
    ]
  })
  show(Answer)
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent)
  expect(headings.slice(0, 2)).toEqual(['2027 年度居民医保', '2027 年度，该缴了'])
  expect(headings).toContain('2026 年度')
  expect(screen.queryByText(/不用再缴|不能再参保/)).toBeNull()
})

describe('the answer of a member that is kept', () => {
  test('leads to changing the member', async () => {
    const { id } = household.addMember(mother)
    show(Answer, { member: id })
    await userEvent.click(button('修改资料'))
    expect(household.store.getState().draft?.memberId).toBe(id)
    expect(gone()).toEqual(['/flows/guide/index'])
  })

  test('removes the member only after a question', async () => {
    const { id } = household.addMember(mother)
    show(Answer, { member: id })
    await userEvent.click(button('移出家人'))
    const dialog = screen.getByRole('dialog', { name: '把妈妈移出家人？' })
    expect(household.store.getState().members).toHaveLength(1)
    await userEvent.click(within(dialog).getByRole('button', { name: '移出' }))
    expect(household.store.getState().members).toEqual([])
  })

  test('is not given for a member who does not exist any more', async () => {
    show(Answer, { member: 'gone' })
    expect(screen.getByRole('heading', { name: '这里没有内容了' })).toBeInTheDocument()
    await userEvent.click(button('回到首页'))
    expect(gone()).toEqual(['/pages/home/index'])
  })

  test('says that the member is not born yet on the day that is looked at', () => {
    const { id } = household.addMember({ ...mother, nickname: '宝宝', resident: { birthDate: '2025-10-01' } })
    household.startPreview('2025-01-01')
    show(Answer, { member: id })
    expect(screen.getByText('到那一天还没有出生。')).toBeInTheDocument()
  })
})

test('the amount for subsistence without a class says what each class pays', () => {
  answered({ ...lanzhou, identities: ['subsistence'] })
  show(Answer)
  expect(screen.getByText('分清哪一类后，是 90 元或 150 元')).toBeInTheDocument()
})

test('an answer of the example shows the example again when the page is loaded anew', async () => {
  show(Answer, { member: 'example-parent-62' })
  expect(screen.getByText('妈妈 · 甘肃省')).toBeInTheDocument()
  expect(household.store.getState().isExample).toBe(true)
  await userEvent.click(button('回到今天'))
  expect(household.store.getState()).toMatchObject({ isExample: false, members: [] })
})

test('an answer of a member who is being changed is kept as a change', async () => {
  const { id } = add()
  household.guide.edit(id)
  show(Answer)
  expect(screen.queryByRole('button', { name: '保存到家人' })).toBeNull()
  await userEvent.click(button('保存修改'))
  expect(household.store.getState().members).toMatchObject([{ id, nickname: '妈妈' }])
})
