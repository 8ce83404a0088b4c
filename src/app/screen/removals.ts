/** What was removed last and can be put back, until the page that says so is left. */
import { useDidHide } from '@tarojs/taro'
import { useEffect } from 'react'
import { createStore } from 'zustand/vanilla'
import { useStore } from '@/app/use-store'

export interface Removal<T> {
  what: T
  putBack: () => void
}

export interface Removals<T> {
  /** Adds what was removed; `undo` puts it back. */
  add: (what: T, undo: () => void) => void
  /** The removals to tell of on this page; they are forgotten once it is left. */
  useRemovals: () => readonly Removal<T>[]
}

export function createRemovals<T>(): Removals<T> {
  const store = createStore<readonly Removal<T>[]>(() => [])

  function forget(): void {
    store.setState([], true)
  }

  return {
    add(what, undo) {
      const removal: Removal<T> = {
        what,
        putBack() {
          undo()
          store.setState(
            store.getState().filter((other) => other !== removal),
            true
          )
        }
      }
      store.setState([...store.getState(), removal], true)
    },
    useRemovals() {
      const list = useStore(store)
      useDidHide(forget)
      useEffect(() => forget, [])
      return list
    }
  }
}
