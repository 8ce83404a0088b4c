import type { OwnNotice } from '@/policy/own-notice'
import { ownNotices } from '@/app/services'
import { Notice } from '@/ui'
import { keptNotice as words } from '@/ui/text'
import { createRemovals } from './removals'

const { add, useRemovals } = createRemovals<{ id: string; title: string }>()

/** Removes an own notice, which can be put back from the page that says so. `title`: place and year. Throws PreviewError. */
export function removeOwnNotice({ id }: OwnNotice, title: string): void {
  add({ id, title }, ownNotices.remove(id))
}

/** Says which own notices were removed, with one tap to put each back; stays until the page is left. */
export function RemovedOwnNotices() {
  return (
    <>
      {useRemovals().map(({ what: { id, title }, putBack }) => (
        <Notice key={id} live action={{ words: words.undo, label: words.undoSpoken(title), onPress: putBack }}>
          {words.removed(title)}
        </Notice>
      ))}
    </>
  )
}
