import { useState } from 'react'
import type { Tier } from '@/calculator'
import { ChooseOne, Field } from '@/ui'
import { guide, tiers, yuan } from '@/ui/text'
import { premiumsOf } from '@/app/anonymous-year'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf, policyOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

/** Which tier, with what each costs before any subsidy. */
function TierQuestion({ view }: QuestionProps) {
  const { tiers: available } = factsOf(view)
  const [tier, setTier] = useState<Tier | undefined>(view.draft.answers.tier)
  const { fault, faultAt, submit } = useAnswer('tier')
  const policy = policyOf(view)
  const premiums = policy ? premiumsOf(policy) : []
  const options = available.map((value) => {
    const premium = premiums.find(({ tier }) => tier === value)
    const { name, help } = tiers[value]
    return { value, label: name, hint: premium ? `${guide.tier.price(yuan(premium.fen))}，${help}` : help }
  })

  return (
    <QuestionFrame view={view} question="tier" fault={fault} onNext={() => submit(tier)}>
      <Field id={fieldId('tier')} error={faultAt('tier')}>
        <ChooseOne label={guide.tier.title} name="tier" options={options} value={tier} onChange={setTier} />
      </Field>
    </QuestionFrame>
  )
}

export const tier: QuestionView<'tier'> = {
  Page: TierQuestion,
  row: (tier) => [tiers[tier].name]
}
