import { leaveBy, openTab } from '@/app/routes'
import { PreviewError } from '@/storage'

/** Writes something down and goes to the family; nothing is recorded while another day is looked at. */
export function record(write: () => void, inPreview: () => void): void {
  try {
    leaveBy(() => {
      write()
      openTab('home')
    })
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    inPreview()
  }
}
