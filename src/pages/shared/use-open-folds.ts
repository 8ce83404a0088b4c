import { useState } from 'react'

export interface OpenFolds<T> {
  isOpen: (id: T) => boolean
  toggle: (id: T) => void
  openAll: (ids: readonly T[]) => void
}

/** Which of several cards that open are open. */
export function useOpenFolds<T>(atFirst: readonly T[]): OpenFolds<T> {
  const [open, setOpen] = useState<readonly T[]>(atFirst)
  return {
    isOpen: (id) => open.includes(id),
    toggle: (id) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]),
    openAll: (ids) => setOpen(ids)
  }
}
