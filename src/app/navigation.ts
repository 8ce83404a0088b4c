import Taro from '@tarojs/taro'
import { leavePage } from './page-visibility'
import { routes } from './routes'

export type TabName = 'home' | 'reminders' | 'policies' | 'me'

/** The navigation under way; settled once the page is there or could not be opened. */
let going: Promise<unknown> = Promise.resolve()

export function openTab(tab: TabName): void {
  going = Taro.switchTab({ url: routes[tab] })
}

/** WeChat keeps at most this many pages on top of each other. */
const DEEPEST = 10

/** Opens a page on top, or in place of this one where the stack is full. */
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

/** To the page below; from a page opened directly, as by a reload, to that address in its place. */
export function goBackTo(url: string): void {
  if (Taro.getCurrentPages().length > 1) goBack()
  else replaceBy(url)
}

/** The parameters of the pages on top of each other, the one that is seen last. */
export function pageParameters(): Readonly<Record<string, unknown>>[] {
  return Taro.getCurrentPages().map((page) => (page.$taroParams as Record<string, unknown> | undefined) ?? {})
}

/**
 * Does something and leaves this page by it: what it writes is not drawn any more where it was done. A second tap while the
 * page is being left does nothing.
 */
export function leaveBy(act: () => void): void {
  const goOn = leavePage()
  if (goOn === null) return
  try {
    act()
  } catch (error) {
    goOn()
    throw error
  }
  void going.then(goOn, goOn)
}
