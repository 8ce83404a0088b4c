/** Prints the zone of this process, and when some reminders ring. */
import { instantOf } from '@/reminder/reminder'

const RINGING = [
  { on: '2025-12-31', hour: 9 },
  { on: '2025-12-31', hour: 0 },
  // The day on which clocks change in America.
  { on: '2025-03-09', hour: 23 }
]

console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    instants: RINGING.map((ringing) => new Date(instantOf(ringing)).toISOString())
  })
)
