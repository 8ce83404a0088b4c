/** What follows the place: the answer for an ordinary resident; and what the next of a family takes over. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Guide from '@/flows/guide'
import { household } from '@/app/services'
import { expectQuestion, next, tap } from './guide-support'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

function inPlace(region: string): void {
  household.guide.start()
  household.guide.answer('region', region)
  show(Guide)
}

test('the first answer is that for an ordinary resident: how much, until when, and from when', async () => {
  inPlace('620102')
  expect(screen.getByText('兰州市城关区 · 普通居民')).toBeInTheDocument()
  expect(button('400元，为什么')).toBeInTheDocument()
  expect(button(/^截止，12月31日，还剩 60 天/)).toBeInTheDocument()
  expect(button(/^保障，2026年1月1日 至 12月31日/)).toBeInTheDocument()
  await userEvent.click(button('400元，为什么'))
  expect(screen.getByRole('dialog', { name: /为什么是/ })).toBeInTheDocument()
  await userEvent.click(button('关闭'))
  await userEvent.click(button('说说您的情况，算得更准'))
  expectQuestion('who')
  expect(screen.getByText('第 2 题，共 7 题')).toBeInTheDocument()
})

test('the first answer leads back to the place', async () => {
  inPlace('620102')
  await userEvent.click(button('上一步'))
  expectQuestion('region')
  expect(screen.getByText('已选 甘肃省 兰州市 城关区')).toBeInTheDocument()
})

test('the first answer without a notice has three ways on', () => {
  inPlace('370202')
  expect(button('拨打医保咨询电话 12393')).toBeInTheDocument()
  expect(button('我手上有通知')).toBeInTheDocument()
  expect(button('先记下是谁，有了通知接着算')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /元，为什么$/ })).toBeNull()
})

test('the first answer for a year without a notice leads to the one that still runs', async () => {
  onDay('2026-11-28')
  inPlace('430104')
  expect(screen.getByRole('heading', { level: 1, name: '2027 年度居民医保' })).toBeInTheDocument()
  await userEvent.click(button(/^2026 年度的，看这里/))
  expect(gone()).toEqual(['/flows/answer/shared-link/index?region=430104&year=2026&policy=hunan-2026&version=1'])
})

describe('the next of a family', () => {
  beforeEach(() => {
    household.addMember({ ...mother, resident: { ...mother.resident, identities: ['rural-subsistence-1-2'] } })
    household.guide.start()
    show(Guide)
  })

  test('takes over place and household from whoever they live with, shown before it counts', async () => {
    await userEvent.click(button(/^和妈妈一样/))
    expectQuestion('who')
    await userEvent.click(button('爸爸'))
    await userEvent.type(screen.getByLabelText('出生年份，年'), '1962')
    await next()
    await userEvent.click(button(/^没有。/))
    expectQuestion('identities')
    expect(screen.getByText('和妈妈的一样，先替您填好了。不一样的请改。')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /^农村一、二类低保/ })).toBeChecked()
    await next()
    expect(screen.getByText('和妈妈的一样，先替您填好了。不一样的请改。')).toBeInTheDocument()
    await tap('radio', '报销过')
    await next()
    await userEvent.click(button('保存到家人'))
    expect(gone()).toEqual(['/pages/home/index'])
    expect(household.store.getState().members[1]).toMatchObject({
      nickname: '爸爸',
      region: '620102',
      resident: {
        birthDate: '1962-01-01',
        identities: ['rural-subsistence-1-2'],
        history: [{ year: 2025, scheme: 'resident', claimed: true }]
      }
    })
  })

  test('can live elsewhere', async () => {
    for (const name of ['湖南省', '长沙市', '岳麓区']) await userEvent.click(button(name))
    expect(household.store.getState().draft).not.toHaveProperty('like')
  })
})

test('the check saves at once only who is added to a family', () => {
  const { id } = household.addMember(mother)
  household.guide.edit(id)
  show(Guide, { q: 'check' })
  expect(screen.queryByRole('button', { name: '保存到家人' })).toBeNull()
  expect(button('看结果')).toBeInTheDocument()
})

test.each([
  // Gansu's notice ends the year for ordinary residents; in Hunan 2026 one still pays late in September.
  ['620102', '2026-11-28', '2026 年度的，看这里。这一年还没过完，谁还能参保，里面有'],
  ['430104', '2026-09-10', '2026 年度的，看这里。这一年还没过完，补缴要不要等，里面有']
])('the row to the year that still runs says what is to be found there: %s', (region, day, says) => {
  onDay(day)
  inPlace(region)
  expect(button(/^2026 年度的，看这里/)).toHaveTextContent(says.replace('。', ''))
})
