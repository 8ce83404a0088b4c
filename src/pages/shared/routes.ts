import Taro from '@tarojs/taro'
import { holdPage } from './page-life'

/** The address of every page. */
export const routes = {
  home: '/pages/home/index',
  guide: '/pages/inner/guide/index',
  answer: '/pages/inner/answer/index',
  pay: '/pages/inner/pay/index',
  channel: '/pages/inner/channel/index',
  handover: '/pages/inner/handover/index',
  paid: '/pages/inner/paid/index',
  status: '/pages/inner/status/index',
  notEligible: '/pages/inner/not-eligible/index',
  skip: '/pages/inner/skip/index',
  ceiling: '/pages/inner/ceiling/index',
  payDay: '/pages/inner/pay-day/index',
  ready: '/pages/inner/ready/index',
  summary: '/pages/inner/summary/index',
  reminders: '/pages/reminders/index',
  reminderSettings: '/pages/inner/reminder-settings/index',
  policies: '/pages/policies/index',
  search: '/pages/inner/search/index',
  policy: '/pages/inner/policy/index',
  compare: '/pages/inner/compare/index',
  me: '/pages/me/index',
  members: '/pages/inner/members/index',
  backup: '/pages/inner/backup/index',
  restore: '/pages/inner/restore/index',
  display: '/pages/inner/display/index',
  preview: '/pages/inner/preview/index',
  privacy: '/pages/inner/privacy/index',
  lost: '/pages/lost/index'
} as const

export type TabName = 'home' | 'reminders' | 'policies' | 'me'

/** The last way gone, until one is there or it proves barred. */
let going: Promise<unknown> = Promise.resolve()

export function openTab(tab: TabName): void {
  going = Taro.switchTab({ url: routes[tab] })
}

/** WeChat keeps at most this many pages on top of each other. */
const DEEPEST = 10

/** Opens a page on top, or in place of this one where the pile is full. */
export function open(url: string): void {
  going = Taro.getCurrentPages().length < DEEPEST ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })
}

/** Opens a page in place of this one: the way back does not lead here. */
export function replaceBy(url: string): void {
  going = Taro.redirectTo({ url })
}

/** To the page below; from a page opened directly, as by a link, to the first tab. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) going = Taro.navigateBack()
  else openTab('home')
}

/** The parameters of the pages on top of each other, the one that is seen last. */
export function pile(): Readonly<Record<string, unknown>>[] {
  return Taro.getCurrentPages().map((page) => (page.$taroParams as Record<string, unknown> | undefined) ?? {})
}

/** Does something and leaves this page by it: what it writes is not drawn any more where it was done. */
export function leaveBy(act: () => void): void {
  const goOn = holdPage()
  try {
    act()
  } catch (error) {
    goOn()
    throw error
  }
  void going.then(goOn, goOn)
}
