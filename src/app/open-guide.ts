/** The ways into the guide, of which there is one page. */
import Taro from '@tarojs/taro'
import { open } from './navigation'
import { routes } from './routes'
import { household, steps } from './services'

/**
 * Opens the guide at its first question; where a region is given, whose answer for an ordinary resident was seen, at the one
 * who it is for. What was answered so far is dropped.
 */
export function startGuide(region?: string): void {
  household.guide.start()
  if (region !== undefined) {
    household.guide.answer('region', region)
    household.guide.goTo('who')
  }
  open(routes.guide)
}

/** Opens the guide with what is known of a member, to be changed. */
export function editMember(id: string): void {
  household.guide.edit(id)
  openGuide()
}

/** Opens the guide at its draft. A page of it that lies below is gone back to; in a browser back leads through what was seen. */
export function openGuide(): void {
  const pages = Taro.getCurrentPages()
  const place = pages.findIndex(({ route }) => route !== undefined && routes.guide.endsWith(route))
  if (steps === null && place >= 0) void Taro.navigateBack({ delta: pages.length - 1 - place })
  else open(routes.guide)
}
