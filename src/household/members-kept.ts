/** The members: each change is on the screen at once and written at once. */
import type { Change } from './change'
import type { Desk } from './desk'
import type { Member, NewMember } from './member'
import { checkedMember, isAlike, memberOf, putBack, withMember } from './member-list'
import type { Slot } from './slot'
import type { StateStore } from './state'

/** Takes a step back, once. */
export type Undo = () => void

export interface MembersKept {
  /** Throws MemberError `member-unknown`. */
  member: (id: string) => Member
  /** Whether the members on the screen are those in the storage. */
  areMembersKept: () => boolean
  /** The writers throw PreviewError while another day is looked at, and MemberError for what is no member. */
  addMember: (member: NewMember) => Member
  updateMember: (id: string, change: Partial<NewMember>) => Member
  /** Changes the member with this id; where there is none, adds one under it. */
  putMember: (id: string, member: NewMember) => Member
  removeMember: (id: string) => Undo
  /** Puts other members in the place of all of these. */
  replacingMembers: (members: Member[]) => Change
  reload: () => void
  /** Shows nobody; nobody who was removed before can be put back afterwards. */
  forget: () => void
}

export interface MemberPorts {
  store: StateStore
  desk: Desk
  slot: Slot<Member[]>
  refuseInPreview: () => void
  newId: () => string
  /** Milliseconds since 1970. */
  now: () => number
}

export function createMembersKept({ store, desk, slot, refuseInPreview, newId, now }: MemberPorts): MembersKept {
  /** The ids of all who are or were in the list, in their order, so that somebody removed finds back to their place. */
  let order: readonly string[] = []
  let isKept = true
  let erasures = 0
  show(slot.loaded)

  function all(): readonly Member[] {
    return store.getState().members
  }

  function show(members: readonly Member[]): void {
    order = [...new Set([...order, ...members.map(({ id }) => id)])]
    store.setState({ members })
  }

  function change(members: Member[]): void {
    show(members)
    isKept = desk.write(slot, members)
  }

  function keep(member: Omit<Member, 'changedAt'>): Member {
    const before = all().find(({ id }) => id === member.id)
    const checked = checkedMember({ ...member, changedAt: changedAt(member, before) })
    change(withMember(all(), checked))
    return checked
  }

  function changedAt(member: NewMember, before: Member | undefined): number {
    if (before === undefined) return now()
    // A clock that was put back must not make a change older than the one before.
    return isAlike(member, before) ? before.changedAt : Math.max(now(), before.changedAt + 1)
  }

  return {
    member: (id) => memberOf(all(), id),

    areMembersKept: () => isKept,

    addMember(fresh) {
      refuseInPreview()
      return keep({ ...fresh, id: newId() })
    },

    updateMember(id, changes) {
      refuseInPreview()
      return keep({ ...memberOf(all(), id), ...changes, id })
    },

    putMember(id, fresh) {
      refuseInPreview()
      return keep({ ...all().find((member) => member.id === id), ...fresh, id })
    },

    removeMember(id) {
      refuseInPreview()
      const gone = memberOf(all(), id)
      const erasuresBefore = erasures
      let isUndone = false
      change(all().filter((member) => member !== gone))
      return () => {
        refuseInPreview()
        if (isUndone || erasures !== erasuresBefore) return
        isUndone = true
        if (!all().some((member) => member.id === id)) change(putBack(all(), gone, order))
      }
    },

    replacingMembers: (members) => ({
      write: () => slot.write(members),
      unwrite: slot.unwrite,
      show() {
        show(members)
        isKept = true
        desk.tell(slot.key, null)
      }
    }),

    reload() {
      desk.reread(slot, (members) => {
        show(members)
        isKept = true
      })
    },

    forget() {
      erasures += 1
      isKept = true
      show([])
    }
  }
}
