import { View } from '@tarojs/components'
import { useState } from 'react'
import { policyById } from '@/policy'
import { Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { plan as words } from '@/ui/text'
import { Cautions } from '@/app/screen/cautions'
import type { Subject } from '@/app/subject'
import { ask } from './ask'
import { CeilingDoor } from './ceiling-door'
import type { Standpoint } from './futures'
import { Head } from './head'
import { LossCard } from './loss-card'
import './index.scss'
import type { Plan } from './presets'
import { RepairCard } from './repair-card'
import { VersusCard } from './versus-card'
import { PresetsCard, YearsCard } from './years-card'

interface Props {
  subject: Subject
  standpoint: Standpoint
  onExplain: (explanation: Explanation) => void
}

/** Choose, then compare. Until something is chosen, one year is skipped. */
export function PlanBody({ subject, standpoint, onExplain }: Props) {
  const [own, setOwn] = useState<Plan | null>(null)
  const head = <Head subject={subject} title={words.title} />
  const asked = ask(standpoint, () => own, false)
  if (asked.kind === 'refused') {
    return (
      <>
        {head}
        <Notice tone="amber" title={words.cannot}>
          {asked.says}
        </Notice>
      </>
    )
  }
  const { futures, presets, plan } = asked
  const { policyId, cautions } = futures.chosen
  const found = policyId === null ? undefined : policyById(policyId)
  const policy = found?.kind === 'local' ? found : null
  const { shelf } = standpoint
  if (futures.chosen.years.length === 0) {
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
        {words.lead(futures.years.length)}
      </Txt>
      <PresetsCard presets={presets} plan={plan} onPlan={setOwn} />
      <VersusCard futures={futures} onExplain={onExplain} />
      <View className="skip__years">
        <YearsCard futures={futures} plan={plan} onPlan={setOwn} />
        <RepairCard
          futures={futures}
          canRepair={(policy ?? shelf.mechanism)?.lapse?.repair !== null}
          plan={plan}
          onPlan={setOwn}
        />
      </View>
      <LossCard shelf={shelf} />
      {policy ? <CeilingDoor member={subject.member} policy={policy} plan={plan} /> : null}
      <Cautions cautions={cautions} title={words.assumedTitle} />
    </>
  )
}
