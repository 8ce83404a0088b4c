/** Whether a page is seen. What happens while it is not, as under another page, is drawn once, when it is seen again. */
import { createContext } from 'react'
import type { Readable } from '@/storage'

export interface PageLife {
  /** A store as this page sees it: it stands still while the page is not seen. */
  view: <T>(store: Readable<T>) => Readable<T>
  show: () => void
  hide: () => void
  /** Stands still from now on, until what this returns is called. */
  hold: () => () => void
}

type Any = Readable<unknown>

export function createPageLife(): PageLife {
  let isHidden = false
  let holds = 0
  const views = new Map<Any, Any>()
  const listeners = new Set<() => void>()
  /** The states that are still shown. */
  const shown = new Map<Any, unknown>()

  const isStill = () => isHidden || holds > 0

  function stop(): void {
    for (const store of views.keys()) if (!shown.has(store)) shown.set(store, store.getState())
  }

  function goOn(): void {
    if (isStill()) return
    shown.clear()
    for (const tell of [...listeners]) tell()
  }

  function viewOf(store: Any): Any {
    return {
      getInitialState: store.getInitialState,
      getState: () => (shown.has(store) ? shown.get(store) : store.getState()),
      subscribe(listener) {
        const tell = () => listener(store.getState(), store.getState())
        const leave = store.subscribe((now, before) => {
          if (!isStill()) listener(now, before)
        })
        listeners.add(tell)
        return () => {
          leave()
          listeners.delete(tell)
        }
      }
    }
  }

  const life: PageLife = {
    view<T>(store: Readable<T>) {
      const known = views.get(store) ?? viewOf(store)
      views.set(store, known)
      return known as Readable<T>
    },
    show() {
      isHidden = false
      top = life
      goOn()
    },
    hide() {
      stop()
      isHidden = true
    },
    hold() {
      stop()
      holds += 1
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        holds -= 1
        goOn()
      }
    }
  }
  return life
}

/** The page that was shown last. */
let top: PageLife | null = null

export const PageLifeContext = createContext<PageLife | null>(null)

/** Keeps the page that is seen as it is until what this returns is called: it is about to be left. */
export function holdPage(): () => void {
  return top?.hold() ?? (() => undefined)
}
