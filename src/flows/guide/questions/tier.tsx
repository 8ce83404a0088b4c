import { Field } from '@/ui'
import { guide, tiers, yuan } from '@/ui/text'
import { premiumsOf } from '@/app/anonymous-year'
import { Choices } from '@/flows/guide/choices'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf, policyOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

/** Which tier, with what each costs before any subsidy. */
function TierQuestion({ view }: QuestionProps) {
  const { tiers: available } = factsOf(view)
  const known = view.draft.answers.tier
  const { fault, faultAt, submit } = useAnswer('tier', { tier: known })
  const policy = policyOf(view)
  const premiums = policy ? premiumsOf(policy).filter(({ tier }) => available.includes(tier)) : []
  const least = Math.min(...premiums.map(({ fen }) => fen))
  const options = available.map((value) => {
    const premium = premiums.find(({ tier }) => tier === value)
    return { value, label: tiers[value], ...(premium && { hint: priceOf(premium.fen, least) }) }
  })

  return (
    <QuestionFrame view={view} question="tier" fault={fault} onNext={known && (() => submit(known))}>
      <Field id={fieldId('tier')} error={faultAt('tier')}>
        <Choices options={options} known={known} onChoose={submit} />
      </Field>
    </QuestionFrame>
  )
}

/** Not by the tier's number: some places put the dearer one first. */
function priceOf(fen: number, least: number): string {
  return `${guide.tier.price(yuan(fen))}${fen > least ? guide.tier.dearer : guide.tier.cheaper}`
}

export const tier: QuestionView<'tier'> = {
  Page: TierQuestion,
  row: (tier) => [tiers[tier]]
}
