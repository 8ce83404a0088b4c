import { useContext } from 'react'
import { useStore as useAnyStore } from 'zustand'
import type { Readable } from '@/storage'
import { PageLifeContext } from './page-life'

export function useStore<T>(store: Readable<T>): T
export function useStore<T, U>(store: Readable<T>, select: (state: T) => U): U

/** What a store holds; draws again when that changes, but not while the page is not seen. */
export function useStore<T, U>(store: Readable<T>, select?: (state: T) => U): T | U {
  const life = useContext(PageLifeContext)
  return useAnyStore(life === null ? store : life.view(store), select ?? ((state: T): T | U => state))
}
