import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { BasisSheet, Notice } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { plan as words } from '@/ui/text'
import { Cautions } from '@/app/screen/cautions'
import { Missing } from '@/app/screen/missing'
import { planAhead, planIn } from '@/app/plan'
import { usePlanInput } from '@/app/use-subject'
import { Head } from '@/flows/plan/head'
import { planRefusalWords } from '@/flows/plan/words'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { CeilingCard } from './ceiling-card'

/** What a plan does to the ceiling of critical illness insurance, year by year, beside paying every year. */
function Ceiling() {
  const { params } = useRouter()
  const { member, seen } = usePlanInput(params.member)
  const [noClaims, setNoClaims] = useState(false)
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  if (!seen) return <Missing member={member} />

  const ahead = planAhead(seen.input, (open) => planIn(params.out, open), noClaims)
  return (
    <Screen title={words.ceilingPage}>
      <Head subject={seen.subject} title={words.ceilingTitle} />
      {ahead.kind === 'refused' ? (
        <Notice tone="amber" title={words.cannot}>
          {planRefusalWords(ahead)}
        </Notice>
      ) : ahead.policy === null ? (
        <Cautions cautions={ahead.comparison.chosen.cautions} />
      ) : (
        <CeilingCard
          comparison={ahead.comparison}
          policy={ahead.policy}
          noClaims={noClaims}
          onNoClaims={setNoClaims}
          onExplain={setExplanation}
        />
      )}
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}

export default guarded(Ceiling)

definePageConfig({ navigationBarTitleText: '大病保险封顶线' })
