/** The notices that a resident keeps on this phone, and the one that is being taken in. */
import { createStore } from 'zustand/vanilla'
import type { OwnNotice } from '@/policy/own-notice'
import { refuseInPreview } from '@/storage'
import type { PersistedValue, Preview, Readable } from '@/storage'
import type { NoticeDraft } from './draft'

export interface OwnNoticesState {
  /** Oldest first; one of each place and year. */
  notices: readonly OwnNotice[]
  draft: NoticeDraft | null
  /** Ids of those of whose replacement by an official policy the resident knows. */
  told: readonly string[]
}

export interface OwnNotices {
  state: Readable<OwnNoticesState>
  /** The one of this place and year; `null`: there is none. */
  of: (region: string, benefitYear: number) => OwnNotice | null
  /**
   * Keeps a notice in place of the one of its place and year, and leaves the draft as it is. `false`: the phone has not
   * kept it, and the issues tell why. Throws PreviewError.
   */
  keep: (notice: OwnNotice) => boolean
  /** Takes a notice away, and the draft that corrects it; what is returned puts the notice back. Throws PreviewError. */
  remove: (id: string) => () => void
  setDraft: (draft: NoticeDraft | null) => void
  /** Notes that the resident knows that an official policy answers now. */
  tell: (id: string) => void
}

export interface OwnNoticesPorts {
  kept: PersistedValue<OwnNotice[]>
  draft: PersistedValue<NoticeDraft | null>
  told: PersistedValue<string[]>
  preview: Preview
  /** Answers with these from then on, where the library holds nothing. */
  answerWith: (notices: readonly OwnNotice[]) => void
}

export function createOwnNotices({ kept, draft, told, preview, answerWith }: OwnNoticesPorts): OwnNotices {
  const store = createStore<OwnNoticesState>(() => ({ notices: kept.value, draft: draft.value, told: told.value }))

  function show(notices: readonly OwnNotice[]): void {
    answerWith(notices)
    store.setState({ notices })
  }

  function write(notices: OwnNotice[]): boolean {
    refuseInPreview(preview)
    const isKept = kept.write(notices)
    show(notices)
    return isKept
  }

  function setDraft(next: NoticeDraft | null): void {
    draft.write(next)
    store.setState({ draft: next })
  }

  answerWith(kept.value)
  kept.onReplaced(show)
  draft.onReplaced((next) => store.setState({ draft: next }))
  told.onReplaced((next) => store.setState({ told: next }))

  return {
    state: store,
    of: (region, benefitYear) => kept.value.find((one) => isOf(one, region, benefitYear)) ?? null,

    keep: (notice) => write(withNotice(kept.value, notice)),

    remove(id) {
      const before = kept.value
      const removed = before.find((one) => one.id === id)
      const isRemoved = write(before.filter((one) => one.id !== id))
      const source = draft.value?.source
      if (isRemoved && source?.door === 'kept' && source.id === id) setDraft(null)
      return () => {
        // Another one of its place and year may have come meanwhile: that one stays.
        if (removed && !kept.value.some((one) => isOf(one, removed.region, removed.benefitYear))) {
          write(withNotice(kept.value, removed))
        }
      }
    },

    setDraft,

    tell(id) {
      const next = [...new Set([...told.value, id])]
      told.write(next)
      store.setState({ told: next })
    }
  }
}

/** The list with this one in place of the one of its place and year. */
export function withNotice(notices: readonly OwnNotice[], notice: OwnNotice): OwnNotice[] {
  const { region, benefitYear } = notice
  return [...notices.filter((one) => one.id !== notice.id && !isOf(one, region, benefitYear)), notice]
}

function isOf(notice: OwnNotice, region: string, benefitYear: number): boolean {
  return notice.region === region && notice.benefitYear === benefitYear
}
