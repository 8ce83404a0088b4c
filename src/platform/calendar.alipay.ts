/** Alipay reaches no calendar and saves no files. */
import type { Calendar } from '@/reminder'

export const calendar: Calendar = {
  available: false,
  takesFiles: false,
  add: () => Promise.resolve({ kind: 'failed', reason: 'alipay reaches no calendar' })
}
