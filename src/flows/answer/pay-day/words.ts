/** What changes on a day, in one line. Presents what the calculator found; looks for no day itself. */
import type { ChangePoint } from '@/calculator'
import { amountWords, dateNear, payDay, yuan } from '@/ui/text'

const { changes } = payDay

/** The changes of one day; each said with what holds from then on. */
export function changeWords({ on, kinds, before, after }: ChangePoint): string {
  if (!after) return before ? changes.closed(before.window) : ''
  // What the earlier window gave is no longer sure then, so no figure is told as what holds.
  if (kinds.includes('further-window')) return changes.further
  const parts: string[] = []
  if (kinds.includes('window-opens')) {
    parts.push(
      before && before.window !== after.window
        ? changes.closesAndOpens(before.window, after.window)
        : changes.opens(after.window)
    )
  }
  if (kinds.includes('useless')) return [...parts, changes.useless].join('，')
  const { totalFen, waitingDays, cover } = after
  if (kinds.includes('price')) parts.push(changes.price(`${amountWords(after).prefix} ${yuan(totalFen)}`))
  if (kinds.includes('waiting')) parts.push(waitingDays > 0 ? changes.waits(waitingDays) : changes.noWait)
  if (kinds.includes('cover') && cover) {
    parts.push(cover.startsOn === null ? changes.coverUnknown : changes.cover(dateNear(cover.startsOn, on)))
  }
  return parts.join('，')
}
