/** The app's one household: phone, clock and library handed to it. The only place that reads the clock. */
import { createHousehold } from '@/household'
import type { Household } from '@/household'
import { launchAsOf } from '@/platform/launch'
import { storage } from '@/platform/storage'
import { localPolicies, shelfFor, UnknownRegionError } from '@/policy'

export { copyText } from '@/platform/clipboard'

export const shell: Household = createHousehold({
  storage,
  now: () => Date.now(),
  earliest: oldestNotice(),
  launchAsOf: launchAsOf(),
  newId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
  library: {
    shelfFor(region) {
      try {
        return shelfFor(region)
      } catch (error) {
        if (error instanceof UnknownRegionError) return null
        throw error
      }
    }
  }
})

/** The day on which the library's oldest local notice was issued. */
function oldestNotice(): string {
  const days = localPolicies().map(({ notice }) => notice.issuedOn)
  return days.reduce((oldest, day) => (day < oldest ? day : oldest))
}
