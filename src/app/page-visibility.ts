/**
 * Whether a page is seen. One that is not stands still, and is drawn once when it is seen again: a payment written down
 * three pages above Home would otherwise hand WeChat 40 KB to draw what nobody sees (tests/weapp/hidden-pages.test.ts).
 */
import { createContext } from 'react'
import { createStore } from 'zustand'
import type { StoreApi } from 'zustand'

export type PageVisibility = StoreApi<{ isHidden: boolean; holds: number; isLeft: boolean }>

export function createPageVisibility(): PageVisibility {
  return createStore(() => ({ isHidden: false, holds: 0, isLeft: false }))
}

/** Outside a page, as in a test of one piece, everything is seen. */
export const PageVisibilityContext = createContext(createPageVisibility())

let top = createPageVisibility()

export function showPage(page: PageVisibility): void {
  top = page
  page.setState({ isHidden: false })
}

/** Keeps the page that is seen as it is until what this returns is called, as while it is being left. */
export function holdPage(): () => void {
  const page = top
  page.setState(({ holds }) => ({ holds: holds + 1 }))
  return () => page.setState(({ holds }) => ({ holds: holds - 1 }))
}

/** The same while the page is being left; `null`: it is already, and so a second tap was in vain. */
export function leavePage(): (() => void) | null {
  const page = top
  if (page.getState().isLeft) return null
  const goOn = holdPage()
  page.setState({ isLeft: true })
  return () => {
    page.setState({ isLeft: false })
    goOn()
  }
}
