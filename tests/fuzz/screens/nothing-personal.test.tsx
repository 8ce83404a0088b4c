/** A walk over every page with a family that is easily recognised: what is logged, linked and shared tells nothing of it. */
import { act, cleanup, render } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import { payments, household } from '@/app/services'
import { useRouter, useShareAppMessage, useShareTimeline } from '../../doubles/taro'
import { paidOn } from '../../pages/paying-support'
import { onDay } from '../../pages/support'

// Every button of every page is pressed, and loading a page takes its time.
jest.setTimeout(600_000)

interface PageModule {
  default: ComponentType
}

const PERSON = { nickname: '卡纳莉外婆', born: '1957-03-19', receipt: 'RC-77-XQ', identity: 'severe-disability' }
const CANARIES = [...Object.values(PERSON), encodeURIComponent(PERSON.nickname), '1957']

const PAGES = [
  ...['pages/home', 'pages/reminders', 'pages/policies', 'pages/me'],
  ...[
    'flows/guide',
    'flows/answer',
    'flows/pay',
    'flows/pay/channel',
    'flows/pay/handover',
    'flows/pay/paid',
    'flows/pay/status',
    'flows/plan',
    'flows/answer/shared-link',
    'flows/notices/search',
    'flows/notices/policy',
    'flows/settings/members',
    'flows/reminders/settings',
    'flows/settings/backup',
    'flows/settings/restore'
  ]
]

interface Card {
  path?: string
  query?: string
  title: string
}

/** What the pages would hand on if somebody shared from them. */
function cards(): Card[] {
  const told = [...useShareAppMessage.mock.calls, ...useShareTimeline.mock.calls] as [() => Card][]
  return told.map(([card]) => card())
}

it('nothing is logged, and no address and no shared card names who it is about', async () => {
  const logged: unknown[] = []
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    jest.spyOn(console, level).mockImplementation((...all: unknown[]) => void logged.push(all))
  }
  onDay('2025-11-06')
  const member = household.addMember({
    nickname: PERSON.nickname,
    relation: 'grandparent',
    region: '620102',
    enrolment: 'continuing',
    resident: { birthDate: PERSON.born, history: [{ year: 2025, scheme: 'resident', claimed: false }] }
  })
  const [paid] = paidOn('2025-11-02', member)
  payments.correct(paid!.id, { on: '2025-11-02', amountFen: 40000, receipt: PERSON.receipt })
  onDay('2025-11-06')
  household.guide.edit(member.id)

  const went: string[] = []
  const shared: Card[] = []
  for (const page of PAGES) {
    const Page = jest.requireActual<PageModule>(`../../../src/${page}/index`).default
    useRouter.mockReturnValue({
      path: '',
      params: {
        member: member.id,
        record: paid!.id,
        records: paid!.id,
        region: '620102',
        year: '2026',
        id: 'gansu-2026'
      }
    })
    const { container } = render(<Page />)
    const count = container.querySelectorAll('[role="button"], button').length
    for (let which = 0; which < count; which += 1) {
      const button = container.querySelectorAll<HTMLElement>('[role="button"], button')[which]
      // Erasing everything would leave nobody to be told of.
      if (button && !/清除|移出/.test(button.getAttribute('aria-label') ?? button.textContent)) {
        await act(async () => {
          button.click()
          await Promise.resolve()
        })
      }
    }
    shared.push(...cards())
    cleanup()
  }
  for (const go of [Taro.navigateTo, Taro.redirectTo, Taro.switchTab]) {
    went.push(...(jest.mocked(go).mock.calls as [{ url: string }][]).map(([{ url }]) => url))
  }
  // What this rests on: there was somebody to tell of, and ways to do it.
  expect(household.store.getState().members.map(({ nickname }) => nickname)).toContain(PERSON.nickname)
  expect(went.length).toBeGreaterThan(20)
  expect(shared.length).toBeGreaterThan(1)

  const said = [...went, ...shared.map((card) => JSON.stringify(card)), JSON.stringify(logged)]
  expect(said.filter((one) => CANARIES.some((canary) => one.includes(canary)))).toEqual([])
  expect(logged).toEqual([])
  // A card carries a place, a year, and the policy with its edition; an address inside the app ids besides.
  for (const { path = '', query = '' } of shared) {
    const keys = [...new URLSearchParams(path.includes('?') ? path.slice(path.indexOf('?')) : query).keys()]
    expect(['region', 'year', 'policy', 'version', 'id']).toEqual(expect.arrayContaining(keys))
  }
})
