import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import type { RefObject } from 'react'

let arrivals = 0

/**
 * Puts reader and keyboard on the title of a page that is come to: a browser does so by itself only
 * for the first one. A page that opens to be typed into puts them on its field instead, once.
 */
export function useTitleFocus(): RefObject<HTMLElement> {
  const page = useRef<HTMLElement>(null)
  const isNew = useRef(true)
  useDidShow(() => {
    arrivals += 1
    const first = (selector: string) => page.current?.querySelector<HTMLElement>(selector)
    const field = isNew.current ? first('[data-focus]') : null
    isNew.current = false
    const place = field ?? (arrivals > 1 ? first('.heading--1') : null)
    place?.focus({ preventScroll: true })
  })
  return page
}
