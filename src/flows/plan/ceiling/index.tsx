import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { policyById } from '@/policy'
import { BasisSheet, Notice } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { plan as words } from '@/ui/text'
import { Cautions } from '@/app/screen/cautions'
import { Missing } from '@/app/screen/missing'
import { ask } from '@/flows/plan/ask'
import { Head } from '@/flows/plan/head'
import { planIn } from '@/flows/plan/plan-address'
import { useStandpoint } from '@/flows/plan/use-standpoint'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { CeilingCard } from './ceiling-card'

/** What a plan does to the ceiling of critical illness insurance, year by year, beside paying every year. */
function Ceiling() {
  const { params } = useRouter()
  const { member, seen } = useStandpoint(params.member)
  const [noClaims, setNoClaims] = useState(false)
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  if (!seen) return <Missing member={member} />

  const asked = ask(seen.standpoint, (open) => planIn(params.out, open), noClaims)
  const policyId = asked.kind === 'projected' ? asked.futures.chosen.policyId : null
  const policy = policyId === null ? undefined : policyById(policyId)
  return (
    <Screen title={words.ceilingPage}>
      <Head subject={seen.subject} title={words.ceilingTitle} />
      {asked.kind === 'refused' ? (
        <Notice tone="amber" title={words.cannot}>
          {asked.says}
        </Notice>
      ) : null}
      {asked.kind === 'projected' && policy?.kind !== 'local' ? (
        <Cautions cautions={asked.futures.chosen.cautions} />
      ) : null}
      {asked.kind === 'projected' && policy?.kind === 'local' ? (
        <CeilingCard
          futures={asked.futures}
          policy={policy}
          noClaims={noClaims}
          onNoClaims={setNoClaims}
          onExplain={setExplanation}
        />
      ) : null}
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}

export default guarded(Ceiling)

definePageConfig({ navigationBarTitleText: '大病保险封顶线' })
