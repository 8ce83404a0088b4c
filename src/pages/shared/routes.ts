import Taro from '@tarojs/taro'

/** The address of every page. */
export const routes = {
  home: '/pages/home/index',
  guide: '/pages/guide/index',
  answer: '/pages/answer/index',
  notEligible: '/pages/not-eligible/index',
  me: '/pages/me/index',
  display: '/pages/display/index',
  preview: '/pages/preview/index',
  library: '/pages/library/index',
  privacy: '/pages/privacy/index',
  lost: '/pages/lost/index'
} as const

export type TabName = 'home' | 'me'

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

/** To the page below; from a page opened directly, as by a link, to the first tab. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}
