import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { BasisSheet } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { plan as words } from '@/ui/text'
import { Missing } from '@/app/screen/missing'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { usePlanInput } from '@/app/use-subject'
import { PlanBody } from './plan-body'

/** What skipping years would do to one resident, beside paying every year. */
function Plan() {
  const { params } = useRouter()
  const { member, seen } = usePlanInput(params.member)
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  if (!seen) return <Missing member={member} />
  return (
    <Screen title={words.title} columns>
      <PlanBody subject={seen.subject} input={seen.input} onExplain={setExplanation} />
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}

export default guarded(Plan)

definePageConfig({ navigationBarTitleText: '断保会怎样' })
