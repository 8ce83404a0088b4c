import { localPolicies, shelfFor } from '@/policy'
import type { Policy } from '@/policy'

/** Every notice there is, those of places first; the national frames are the same on every shelf. */
export function everyPolicy(): readonly Policy[] {
  const local = localPolicies()
  const [first] = local
  return first ? [...local, ...shelfFor(first.jurisdiction).frames] : []
}
