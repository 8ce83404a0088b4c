/** Starting a draft: one that is under way goes on at its own door, and is dropped for another one only when asked. */
import { useState } from 'react'
import { ownNotices } from '@/app/services'
import { Dialog, Txt } from '@/ui'
import { ownNotice as words } from '@/ui/text'
import type { NoticeDraft } from '@/app/notice/draft'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'

interface Start {
  draft: NoticeDraft
  route: string
}

export function useBegin() {
  const [asked, setAsked] = useState<Start | null>(null)
  const start = ({ draft, route }: Start) => {
    setAsked(null)
    ownNotices.setDraft(draft)
    open(route)
  }
  const begin = (next: Start) => {
    const { draft } = ownNotices.state.getState()
    if (draft === null || !isUnderWay(draft)) start(next)
    else if (isOfSameNotice(draft, next.draft)) open(draft.source.door === 'pasted' ? next.route : routeOf(draft))
    else setAsked(next)
  }
  return {
    begin,
    question: asked ? (
      <Dialog
        title={words.resumeTitle}
        confirm={words.startAnyway}
        onConfirm={() => start(asked)}
        onCancel={() => setAsked(null)}
      >
        <Txt block>{words.draftSays}</Txt>
      </Dialog>
    ) : null
  }
}

/** Where a draft goes on. */
export function routeOf({ source, region, benefitYear }: NoticeDraft): string {
  switch (source.door) {
    case 'kept':
      return routes.checkNotice
    case 'pasted':
      return source.text === '' ? routes.pasteNotice : routes.checkNotice
    case 'filled-in':
      return region === null || benefitYear === null ? routes.noticePlace : routes.fillNotice
  }
}

/** Whether anything would be lost with it. */
function isUnderWay({ source, answers, accepted }: NoticeDraft): boolean {
  switch (source.door) {
    case 'kept':
      return Object.keys(answers).length > 0 || accepted.length > 0
    case 'pasted':
      return source.text !== ''
    case 'filled-in':
      return source.typed !== null
  }
}

/** Of the same door, and not asked for another place or year. */
function isOfSameNotice(draft: NoticeDraft, next: NoticeDraft): boolean {
  if (draft.source.door === 'kept' && next.source.door === 'kept') return draft.source.id === next.source.id
  return (
    draft.source.door === next.source.door &&
    (next.region === null || draft.region === null || next.region === draft.region) &&
    (next.benefitYear === null || draft.benefitYear === null || next.benefitYear === draft.benefitYear)
  )
}
