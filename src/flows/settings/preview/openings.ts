/** Days worth looking at: those on which collection opened, of each notice in the library. */
import type { CivilDate } from '@/calculator'
import { localPolicies } from '@/policy'

/** Newest first. */
export function openings(): { day: CivilDate; place: string }[] {
  return localPolicies()
    .flatMap(({ place, windows }) =>
      windows.slice(0, 1).flatMap(({ opensOn }) => (opensOn === null ? [] : [{ day: opensOn, place }]))
    )
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}
