import type { Member } from '@/household'
import { household } from '@/app/services'
import { isKept } from '@/storage'
import { Notice } from '@/ui'
import { members as words } from '@/ui/text'
import { createRemovals } from './removals'

interface Removed {
  member: Member
  /** Whether they are gone from the phone as well. */
  isForGood: boolean
}

const { add, useRemovals } = createRemovals<Removed>()

/** Removes a member, who can be put back from the notice on the next page that shows it. Throws PreviewError. */
export function removeMember(member: Member): void {
  const undo = household.removeMember(member.id)
  add({ member, isForGood: isKept(household.store.getState().issues, 'members') }, undo)
}

/** Says who was removed, with one tap to put them back; stays until the page is left. */
export function RemovedNotices() {
  return (
    <>
      {useRemovals().map(({ what: { member, isForGood }, putBack }) => (
        <Notice
          key={member.id}
          live
          action={{ words: words.undo, label: words.undoSpoken(member.nickname), onPress: putBack }}
        >
          {isForGood ? words.removed(member.nickname) : words.removedForNow(member.nickname)}
        </Notice>
      ))}
    </>
  )
}
