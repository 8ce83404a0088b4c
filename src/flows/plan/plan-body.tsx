import { View } from '@tarojs/components'
import { useState } from 'react'
import { Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { plan as words } from '@/ui/text'
import { Cautions } from '@/app/screen/cautions'
import { planAhead } from '@/app/plan'
import type { Plan, PlanInput } from '@/app/plan'
import type { Subject } from '@/app/subject'
import { CeilingDoor } from './ceiling-door'
import { Head } from './head'
import { LossCard } from './loss-card'
import './index.scss'
import { RepairCard } from './repair-card'
import { VersusCard } from './versus-card'
import { planRefusalWords } from './words'
import { PresetsCard, YearsCard } from './years-card'

interface Props {
  subject: Subject
  input: PlanInput
  onExplain: (explanation: Explanation) => void
}

/** Choose, then compare. Until something is chosen, one year is skipped. */
export function PlanBody({ subject, input, onExplain }: Props) {
  const [own, setOwn] = useState<Plan | null>(null)
  const head = <Head subject={subject} title={words.title} />
  const ahead = planAhead(input, () => own, false)
  if (ahead.kind === 'refused') {
    return (
      <>
        {head}
        <Notice tone="amber" title={words.cannot}>
          {planRefusalWords(ahead)}
        </Notice>
      </>
    )
  }
  const { comparison, presets, plan, policy, canRepair } = ahead
  const { cautions } = comparison.chosen
  if (comparison.chosen.years.length === 0) {
    return (
      <>
        {head}
        <Cautions cautions={cautions} />
      </>
    )
  }
  return (
    <>
      {head}
      {policy ? null : (
        <Notice tone="amber" title={words.nationalTitle}>
          {words.nationalLead}
        </Notice>
      )}
      <Txt block tone="second">
        {words.lead(comparison.years.length)}
      </Txt>
      <PresetsCard presets={presets} plan={plan} onPlan={setOwn} />
      <VersusCard comparison={comparison} onExplain={onExplain} />
      <View className="skip__years">
        <YearsCard comparison={comparison} plan={plan} onPlan={setOwn} />
        <RepairCard comparison={comparison} canRepair={canRepair} plan={plan} onPlan={setOwn} />
      </View>
      <LossCard shelf={input.shelf} />
      {policy ? <CeilingDoor member={subject.member} policy={policy} plan={plan} /> : null}
      <Cautions cautions={cautions} title={words.assumedTitle} />
    </>
  )
}
