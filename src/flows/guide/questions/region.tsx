import { placeName, shelfOf } from '@/app/assessed'
import { PlacePicker } from '@/app/screen/place-picker'
import { LiveWith } from '@/flows/guide/live-with'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

/** Where one is insured. Choosing a place goes on by itself. */
function RegionQuestion({ view }: QuestionProps) {
  const answered = view.draft.answers.region
  // What was chosen earlier may be gone, as after a reform of districts.
  const known = answered !== undefined && shelfOf(answered) !== null ? answered : undefined
  const { fault, faultAt, submit } = useAnswer('region', { region: known })
  return (
    <QuestionFrame
      view={view}
      question="region"
      fault={fault}
      onNext={known === undefined ? undefined : () => submit(known)}
    >
      {view.draft.memberId === null ? <LiveWith /> : null}
      <PlacePicker id={fieldId('region')} known={known} error={faultAt('region')} onChoose={submit} />
    </QuestionFrame>
  )
}

export const region: QuestionView<'region'> = {
  Page: RegionQuestion,
  row: (region) => [placeName(region)]
}
