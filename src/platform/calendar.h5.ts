/** A browser reaches no calendar, but the phone's takes a file, where the browser gives one. */
import { takesDownloads } from './download.h5'
import type { Calendar } from '@/reminder'

export const calendar: Calendar = {
  available: false,
  takesFiles: takesDownloads,
  add: () => Promise.resolve({ kind: 'failed', reason: 'a browser reaches no calendar' })
}
