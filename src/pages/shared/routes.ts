import Taro from '@tarojs/taro'

/** The address of every page. */
export const routes = {
  home: '/pages/home/index',
  guide: '/pages/guide/index',
  answer: '/pages/answer/index',
  pay: '/pages/pay/index',
  channel: '/pages/channel/index',
  handover: '/pages/handover/index',
  paid: '/pages/paid/index',
  status: '/pages/status/index',
  notEligible: '/pages/not-eligible/index',
  skip: '/pages/skip/index',
  ready: '/pages/ready/index',
  summary: '/pages/summary/index',
  reminders: '/pages/reminders/index',
  reminderSettings: '/pages/reminder-settings/index',
  policies: '/pages/policies/index',
  policy: '/pages/policy/index',
  compare: '/pages/compare/index',
  me: '/pages/me/index',
  members: '/pages/members/index',
  backup: '/pages/backup/index',
  restore: '/pages/restore/index',
  display: '/pages/display/index',
  preview: '/pages/preview/index',
  privacy: '/pages/privacy/index',
  lost: '/pages/lost/index'
} as const

export type TabName = 'home' | 'reminders' | 'policies' | 'me'

export function openTab(tab: TabName): void {
  void Taro.switchTab({ url: routes[tab] })
}

/** WeChat keeps at most this many pages on top of each other. */
const DEEPEST = 10

/** Opens a page on top, or in place of this one where the pile is full. */
export function open(url: string): void {
  if (Taro.getCurrentPages().length < DEEPEST) void Taro.navigateTo({ url })
  else void Taro.redirectTo({ url })
}

/** Opens a page in place of this one: the way back does not lead here. */
export function replaceBy(url: string): void {
  void Taro.redirectTo({ url })
}

/** To the page below; from a page opened directly, as by a link, to the first tab. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}
