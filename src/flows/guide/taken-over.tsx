import type { AskedId, GuideView } from '@/household'
import { household } from '@/app/services'
import { useStore } from '@/app/use-store'
import { Notice } from '@/ui'
import { guide } from '@/ui/text'

interface Props {
  view: GuideView
  question: AskedId
}

/** Whose answer stands here already: it counts only once it was seen. */
export function TakenOver({ view: { draft }, question }: Props) {
  const from = useStore(household.store, ({ members }) => members.find(({ id }) => id === draft.like))
  if (from === undefined || draft.answers[question] === undefined) return null
  return <Notice>{guide.takenOver(from.nickname)}</Notice>
}
