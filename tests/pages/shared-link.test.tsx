import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import Policy from '@/flows/notices/policy'
import SharedLink from '@/flows/answer/shared-link'
import { readLink, sharedLinkQuery } from '@/app/shared-link'
import { household } from '@/app/services'
import { useShareAppMessage, useShareTimeline } from '../doubles/taro'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const lanzhou = { region: '620102', year: '2026', policy: 'gansu-2026', version: '2' }

/** What would be handed on if somebody shared now. */
function shared(): { title: string; path: string; imageUrl: string } {
  const [callback] = useShareAppMessage.mock.calls.at(-1) as [() => { title: string; path: string; imageUrl: string }]
  return callback()
}

describe('a shared link', () => {
  test('opens the answer for an ordinary resident of that place and year', () => {
    show(SharedLink, lanzhou)
    expect(screen.getByText('兰州市城关区 · 普通居民')).toBeInTheDocument()
    expect(button('400元，为什么')).toBeInTheDocument()
    expect(button(/^截止，12月31日，还剩 60 天/)).toBeInTheDocument()
    expect(button(/^保障，2026年1月1日 至 12月31日/)).toBeInTheDocument()
    expect(screen.getByText('过了12月31日再缴：至少要等 90 天，最早2026年4月1日起才有保障。')).toBeInTheDocument()
    expect(screen.queryByText(/旧的通知/)).toBeNull()
  })

  test('leads to the guide, with the place answered', async () => {
    show(SharedLink, lanzhou)
    await userEvent.click(button('给家人算一算'))
    expect(household.guide.view()).toMatchObject({ draft: { answers: { region: '620102' } }, question: 'who' })
    expect(gone()).toEqual(['/flows/guide/index'])
  })

  test('does not drop a guide under way without asking', async () => {
    answered({ region: '430104', who: { relation: 'self', nickname: '我' } })
    show(SharedLink, lanzhou)
    await userEvent.click(button('给家人算一算'))
    expect(household.guide.view()?.draft.answers.region).toBe('430104')
    const dialog = within(screen.getByRole('dialog', { name: '上次还有没答完的题' }))
    await userEvent.click(dialog.getByRole('button', { name: '从这里重新答' }))
    expect(household.guide.view()?.draft.answers).toEqual({ region: '620102' })
  })

  test('opens a year that is over without an amount', () => {
    show(SharedLink, { ...lanzhou, year: '2024', policy: 'gansu-2024' })
    expect(screen.getByRole('heading', { name: '缴费期已经过了' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /元，为什么$/ })).toBeNull()
  })

  test('opens a year without a notice with what is known and the line to ask', () => {
    show(SharedLink, { region: '620102', year: '2027' })
    expect(screen.getByRole('heading', { name: /^2027 年度，/ })).toBeInTheDocument()
    expect(screen.getByText('本应用还没有您那里的通知。')).toBeInTheDocument()
    expect(screen.getByText('往年 10 月到 12 月')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '拨打医保咨询电话 12393' })).toBeInTheDocument()
  })
})

describe('the notice that a link was made from', () => {
  const told = (change: Record<string, string>) => {
    show(SharedLink, { ...lanzhou, ...change })
    return screen.queryByText(/通知已经更新|请更新应用|链接里说的通知/)?.textContent
  }

  test('is not mentioned if it is the one we have', () => expect(told({})).toBeUndefined())
  test('is said to be superseded by a later version', () =>
    expect(told({ version: '0' })).toMatch(/^发来的链接是按旧的通知做的，通知已经更新/))
  test('is said to be superseded by another notice', () =>
    expect(told({ policy: 'lanzhou-2026' })).toMatch(/通知已经更新/))
  test('is said to be newer than ours', () => expect(told({ version: '3' })).toMatch(/请更新应用/))
  test('is said to be missing here', () =>
    expect(told({ year: '2027', policy: 'gansu-2027' })).toMatch(/^链接里说的通知，这里没有/))
  test('is not mentioned if the link names none', () => expect(told({ policy: '', version: '' })).toBeUndefined())
})

describe('a broken link', () => {
  test.each([
    [{ year: '2026' }, '链接里的地方'],
    [{ region: '62010', year: '2026' }, '链接里的地方'],
    [{ region: '999999', year: '2026' }, '链接里的地方'],
    [{ region: '620102<b>', year: '2026' }, '链接里的地方'],
    [{ region: '620102' }, '链接里的年度'],
    [{ region: '620102', year: '26' }, '链接里的年度'],
    [{ region: '620102', year: '2026.5' }, '链接里的年度'],
    [{ region: '620102', year: '9999' }, '链接里的年度']
  ])('is told with what is wrong in it: %j', (parameters, says) => {
    show(SharedLink, parameters)
    expect(screen.getByText(new RegExp(`^${says}`))).toBeInTheDocument()
  })

  test('leads on to the guide, or to the notices', async () => {
    show(SharedLink, {})
    await userEvent.click(button('自己选地方，算一算'))
    await userEvent.click(button('看收录的通知'))
    expect(gone()).toEqual(['/flows/guide/index', '/pages/policies/index'])
  })
})

test('a shared link is not believed for anything else than place, year and notice', () => {
  expect(readLink({ ...lanzhou, amount: '1', totalFen: '1', state: 'paid' })).toEqual({
    kind: 'year',
    region: '620102',
    year: 2026,
    version: 'current'
  })
})

describe('sharing', () => {
  test('an answer shares the place and the year, and nothing of the member', () => {
    const { id } = household.addMember({ ...mother, nickname: '李秀英' })
    show(Answer, { member: id })
    expect(shared()).toEqual({
      title: '兰州市城关区 2026 年度居民医保：缴多少、缴到哪天',
      path: '/flows/answer/shared-link/index?region=620102&year=2026&policy=gansu-2026&version=2',
      imageUrl: '/flows/share-card.png',
      desc: '把医保通知算清楚。非官方应用，以当地税务和医保部门为准'
    })
    expect(JSON.stringify(shared())).not.toMatch(new RegExp(`李秀英|1964|${id}`))
  })

  test("uses the platform's own button", () => {
    show(SharedLink, lanzhou)
    expect(screen.getByRole('button', { name: /^转发给别人/ })).toHaveAttribute('data-open-type', 'share')
  })

  test('on the timeline shares the same page', () => {
    show(SharedLink, lanzhou)
    const [callback] = useShareTimeline.mock.calls.at(-1) as [() => object]
    expect(callback()).toMatchObject({ query: 'region=620102&year=2026&policy=gansu-2026&version=2' })
  })

  test('a place without a notice names no notice', () => {
    expect(sharedLinkQuery('440000', 2026)).toBe('region=440000&year=2026')
  })

  test('a notice shares the notice', () => {
    show(Policy, { id: 'hunan-2025' })
    expect(shared().path).toBe('/flows/notices/policy/index?id=hunan-2025')
  })

  test('makes a link that opens again as it was sent', () => {
    const link = Object.fromEntries(new URLSearchParams(sharedLinkQuery('500102', 2025)))
    expect(readLink(link)).toEqual({ kind: 'year', region: '500102', year: 2025, version: 'current' })
  })
})
