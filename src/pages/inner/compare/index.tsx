import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { localPolicies } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { BasisSheet, Button, Empty, Heading, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { compared as words, policies } from '@/ui/text'
import { guarded } from '../../shared/guarded'
import { openTab } from '../../shared/routes'
import { Screen } from '../../shared/screen'
import { Choose } from './choose'
import { Differences } from './differences'
import './index.scss'

/** Two notices side by side: two years of one place, or two places. */
function Compare() {
  const { params } = useRouter()
  const all = localPolicies()
  const [ids, setIds] = useState(() => pairFor(all, params.a, params.b))
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const [a, b] = ids.map((id) => all.find((policy) => policy.id === id))

  if (!a || !b) {
    return (
      <Screen title={words.title} foot={<Button onPress={() => openTab('policies')}>{policies.toAll}</Button>}>
        <Empty title={words.title}>{words.needTwo}</Empty>
      </Screen>
    )
  }
  return (
    <Screen title={words.title}>
      <Heading>{words.title}</Heading>
      <Txt block tone='second'>{words.lead}</Txt>
      <Choose all={all} a={a} b={b} onChoose={(nextA, nextB) => setIds([nextA, nextB])} />
      {a === b ? <Txt block>{words.sameTwice}</Txt> : <Differences key={ids.join()} a={a} b={b} onExplain={setExplanation} />}
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}

/** The two asked for; for one that is missing, another year of the same place, or else any other notice. */
function pairFor(all: readonly LocalPolicy[], wantedA: string | undefined, wantedB: string | undefined): [string, string] {
  const a = all.find(({ id }) => id === wantedA) ?? all[0]
  const others = all.filter(({ id }) => id !== a?.id)
  const b = others.find(({ id }) => id === wantedB) ?? others.find(({ jurisdiction }) => jurisdiction === a?.jurisdiction) ?? others[0]
  return [a?.id ?? '', b?.id ?? '']
}

export default guarded(Compare)
