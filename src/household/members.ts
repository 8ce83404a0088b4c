/** The members: each change is on the screen at once and written at once. */
import type { StoreApi } from 'zustand/vanilla'
import type { OpenValue } from '@/storage'
import type { Member, NewMember } from './member'
import { checkedMember, isAlike, memberOf, putBack, withMember } from './member-list'
import type { HouseholdState } from './values'

/** Takes a step back, once. */
export type Undo = () => void

export interface Members {
  /** Throws MemberError `member-unknown`. */
  member: (id: string) => Member
  /** Whether the members on the screen are those in the storage. */
  areMembersKept: () => boolean
  /** The writers throw PreviewError while another day is looked at, and MemberError for what is no member. */
  addMember: (member: NewMember) => Member
  /** Several in one go, all or none. */
  addMembers: (members: readonly NewMember[]) => Member[]
  /** Puts members into the group of this name, or into none. Throws MemberError for a name that is none. */
  setGroup: (ids: readonly string[], group: string | undefined) => void
  updateMember: (id: string, change: Partial<NewMember>) => Member
  /** Changes the member with this id; where there is none, adds one under it. */
  putMember: (id: string, member: NewMember) => Member
  removeMember: (id: string) => Undo
  /** Nobody who was removed before can be put back afterwards. */
  forgetRemoved: () => void
  /** Shows people who are made up, while another day is looked at. */
  showExample: (members: readonly Member[]) => void
  /** Shows those who are kept again. */
  showKept: () => void
}

export interface MemberPorts {
  store: StoreApi<HouseholdState>
  persisted: OpenValue<Member[]>
  refuseInPreview: () => void
  isPreview: () => boolean
  newId: () => string
  /** Milliseconds since 1970. */
  now: () => number
}

/** Shows the members that are kept, and keeps those that are shown. */
export function createMembers({ store, persisted, refuseInPreview, isPreview, newId, now }: MemberPorts): Members {
  /** The ids of all who are or were in the list, in their order, so that somebody removed finds back to their place. */
  let order: readonly string[] = []
  let erasures = 0
  show(persisted.value)
  persisted.onReplaced((members) => {
    // What another window has written waits until the example was seen.
    if (!store.getState().isExample || !isPreview()) show(members)
  })

  function all(): readonly Member[] {
    return store.getState().members
  }

  function show(members: readonly Member[]): void {
    order = [...new Set([...order, ...members.map(({ id }) => id)])]
    store.setState({ members, isExample: false })
  }

  function change(members: Member[]): void {
    show(members)
    persisted.write(members)
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

    areMembersKept: persisted.isKept,

    addMember(fresh) {
      refuseInPreview()
      return keep({ ...fresh, id: newId() })
    },

    addMembers(fresh) {
      refuseInPreview()
      const added = fresh.map((member) => checkedMember({ ...member, id: newId(), changedAt: now() }))
      change([...all(), ...added])
      return added
    },

    setGroup(ids, group) {
      refuseInPreview()
      change(
        all().map((member) =>
          ids.includes(member.id) && member.group !== group
            ? checkedMember({ ...member, group, changedAt: Math.max(now(), member.changedAt + 1) })
            : member
        )
      )
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

    forgetRemoved() {
      erasures += 1
    },

    showExample: (members) => store.setState({ members, isExample: true }),

    showKept() {
      if (store.getState().isExample) show(persisted.value)
    }
  }
}
