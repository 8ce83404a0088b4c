import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { localPolicies, ownPolicies } from '@/policy'
import type { ComparedSectionId } from '@/policy'
import { Button, Empty } from '@/ui'
import { compared as words, policies } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import './index.scss'
import { OneSection } from './one-section'
import { Overview } from './overview'
import { pairFor } from './pair'

/** Two notices side by side: two years of one place, or two places. */
function Compare() {
  const { params } = useRouter()
  const all = [...localPolicies(), ...ownPolicies()]
  const [ids, setIds] = useState(() => pairFor(all, params.a, params.b))
  const [a, b] = ids.map((id) => all.find((policy) => policy.id === id))

  if (!a || !b) {
    return (
      <Screen title={words.title} foot={<Button onPress={() => openTab('policies')}>{policies.toAll}</Button>}>
        <Empty title={words.title}>{words.needTwo}</Empty>
      </Screen>
    )
  }
  return isSection(params.section) ? (
    <OneSection a={a} b={b} section={params.section} />
  ) : (
    <Overview a={a} b={b} onChoose={(nextA, nextB) => setIds([nextA, nextB])} />
  )
}

function isSection(text = ''): text is ComparedSectionId {
  return Object.keys(words.sections).includes(text)
}

export default guarded(Compare)

definePageConfig({ navigationBarTitleText: '两份通知比一比' })
