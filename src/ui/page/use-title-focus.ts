import { useRef } from 'react'
import type { RefObject } from 'react'

/** Where reading begins on a page. Mini-programs put the reader at the top by themselves. */
export function useTitleFocus(): RefObject<HTMLElement> {
  return useRef<HTMLElement>(null)
}
