import { useDidHide } from '@tarojs/taro'
import { useEffect } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Member } from '@/household'
import { household } from '@/app/services'
import { isKept } from '@/storage'
import { Notice } from '@/ui'
import { members as words } from '@/ui/text'
import { useStore } from '@/app/use-store'

interface Removed {
  member: Member
  /** Whether they are gone from the phone as well. */
  isForGood: boolean
  undo: () => void
}

/** Who was removed last, until the page that says so is left. */
const removed = createStore<readonly Removed[]>(() => [])

/** Removes a member, who can be put back from the notice on the next page that shows it. Throws PreviewError. */
export function removeMember(member: Member): void {
  const undo = household.removeMember(member.id)
  const isForGood = isKept(household.store.getState().issues, 'members')
  removed.setState([...removed.getState(), { member, isForGood, undo }], true)
}

function forget(): void {
  removed.setState([], true)
}

/** Says who was removed, with one tap to put them back; stays until the page is left. */
export function RemovedNotices() {
  const list = useStore(removed)
  useDidHide(forget)
  useEffect(() => forget, [])

  const putBack = (one: Removed) => {
    one.undo()
    removed.setState(
      removed.getState().filter((other) => other !== one),
      true
    )
  }

  return (
    <>
      {list.map((one) => (
        <Notice
          key={one.member.id}
          live
          action={{ words: words.undo, label: words.undoSpoken(one.member.nickname), onPress: () => putBack(one) }}
        >
          {one.isForGood ? words.removed(one.member.nickname) : words.removedForNow(one.member.nickname)}
        </Notice>
      ))}
    </>
  )
}
