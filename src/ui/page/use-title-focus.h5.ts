import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import type { RefObject } from 'react'

let arrivals = 0

/**
 * Puts reader and keyboard on the title of a page that is come to: a browser does so by itself only
 * for the first one.
 */
export function useTitleFocus(): RefObject<HTMLElement> {
  const page = useRef<HTMLElement>(null)
  useDidShow(() => {
    arrivals += 1
    if (arrivals === 1) return
    page.current?.querySelector<HTMLElement>('.heading--1')?.focus({ preventScroll: true })
  })
  return page
}
