/** A browser reaches no calendar, but the phone's takes a file. */
import type { Calendar } from '@/reminder'

export const calendar: Calendar = {
  available: false,
  takesFiles: true,
  add: () => Promise.resolve({ kind: 'failed', reason: 'a browser reaches no calendar' })
}
