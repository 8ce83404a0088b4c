/** Whether nothing is kept in this browser, and nothing has to be said before the welcome. */
import { keyOf } from '@/storage'
import { fontScale } from './font-scale'
import { launchAsOf } from './launch'
import { storage } from './storage'

/** As the build wrote it into index.html: before this day no notice was issued. Later that page's words are gone. */
const earliest = document.querySelector<HTMLElement>('.first')?.dataset.earliest ?? ''

export function isNewcomer(): boolean {
  return !isAnythingKept() && launchAsOf() === null && fontScale() === 1 && !isClockBehind()
}

/** Where the storage is refused, what was entered is known to nobody but the app: it then starts whole. */
function isAnythingKept(): boolean {
  return storage.isForVisit === true || Object.keys(localStorage).some((key) => key.startsWith(keyOf('')))
}

function isClockBehind(): boolean {
  return Date.now() < Date.parse(earliest)
}
