import { useCallback, useContext, useRef, useSyncExternalStore } from 'react'
import type { Readable } from '@/storage'
import { PageVisibilityContext } from './page-visibility'

export function useStore<T>(store: Readable<T>): T
export function useStore<T, U>(store: Readable<T>, select: (state: T) => U): U

/** What a store holds; draws again when that changes, but not while the page is not seen. */
export function useStore<T, U>(store: Readable<T>, select?: (state: T) => U): T | U {
  const page = useContext(PageVisibilityContext)
  const drawn = useRef<{ value: T | U }>(undefined)
  const subscribe = useCallback(
    (tell: () => void) => {
      const leave = [store.subscribe(tell), page.subscribe(tell)]
      return () => leave.forEach((one) => one())
    },
    [store, page]
  )
  return useSyncExternalStore(subscribe, () => {
    const { isHidden, holds } = page.getState()
    const isStill = isHidden || holds > 0
    if (drawn.current === undefined || !isStill) {
      const state = store.getState()
      drawn.current = { value: select ? select(state) : state }
    }
    return drawn.current.value
  })
}
