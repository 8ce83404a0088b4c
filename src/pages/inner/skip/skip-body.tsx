import { View } from '@tarojs/components'
import { useState } from 'react'
import { CalculatorError } from '@/calculator'
import type { ErrorCode } from '@/calculator'
import { policyById } from '@/policy'
import { Heading, Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { answer, home, readable, skip as words } from '@/ui/text'
import { Cautions } from '../answer/cautions'
import { placeName } from '../../shared/assessed'
import { CeilingCard } from './ceiling-card'
import { futuresOf } from './futures'
import type { Choices, Standpoint } from './futures'
import './index.scss'
import { presetsFor } from './presets'
import type { Plan } from './presets'
import { RepairChoice } from './repair-choice'
import { VersusCard } from './versus-card'
import { PresetsCard, YearsCard } from './years-card'

interface Props {
  nickname: string
  region: string
  standpoint: Standpoint
  onExplain: (explanation: Explanation) => void
}

/** Choose, then compare. Until something is chosen, one year is skipped: that is what the page is about. */
export function SkipBody({ nickname, region, standpoint, onExplain }: Props) {
  const [own, setOwn] = useState<Plan | null>(null)
  const [noClaims, setNoClaims] = useState(false)
  const place = placeName(region)
  const head = (
    <View>
      <Txt block tone='second'>{nickname === '' ? place : answer.forWhom(nickname, place)}</Txt>
      <Heading>{words.title}</Heading>
    </View>
  )

  const asked = ask(standpoint, own, noClaims)
  if (asked.kind === 'refused') {
    return (
      <>
        {head}
        <Notice tone='amber' title={words.cannot}>{asked.says}</Notice>
      </>
    )
  }
  const { futures, presets, plan } = asked
  const { policyId, cautions } = futures.chosen
  const policy = policyId === null ? undefined : policyById(policyId)
  if (policy?.kind !== 'local') {
    return (
      <>
        {head}
        <Cautions cautions={cautions} />
      </>
    )
  }
  const backs = futures.unrepaired.years.filter(({ enrolled, missedBefore, waiting }) => enrolled && missedBefore > 0 && waiting.totalDays > 0)
  return (
    <>
      {head}
      <Txt block tone='second'>{words.lead(futures.years.length)}</Txt>
      <PresetsCard presets={presets} plan={plan} onPlan={setOwn} />
      <VersusCard futures={futures} onExplain={onExplain} />
      <YearsCard futures={futures} plan={plan} onPlan={setOwn} />
      {backs.map((back) => (
        <RepairChoice
          key={back.year}
          back={back}
          isStated={Boolean(policy.lapse?.repair)}
          repaid={plan.repairs[back.year] ?? 0}
          onRepair={(years) => setOwn({ ...plan, repairs: { ...plan.repairs, [back.year]: years } })}
        />
      ))}
      <CeilingCard futures={futures} policy={policy} noClaims={noClaims} onNoClaims={setNoClaims} onExplain={onExplain} />
      <Cautions cautions={cautions} title={words.assumedTitle} />
    </>
  )
}

/** What is wrong with the plan; anything else is wrong with what is kept of the resident. */
const PLAN_ERRORS: readonly ErrorCode[] = ['plan-gap', 'plan-start', 'plan-year-closed']

type Asked =
  | { kind: 'projected'; futures: ReturnType<typeof futuresOf>; presets: ReturnType<typeof presetsFor>; plan: Plan }
  | { kind: 'refused'; says: string }

function ask(standpoint: Standpoint, own: Plan | null, noClaims: boolean): Asked {
  try {
    const nothing: Choices = { skipped: [], repairs: {}, noClaims }
    const presets = presetsFor(standpoint, futuresOf(standpoint, nothing))
    const plan = own ?? presets.one ?? nothing
    return { kind: 'projected', presets, plan, futures: futuresOf(standpoint, { ...plan, noClaims }) }
  } catch (error) {
    if (error instanceof CalculatorError) return { kind: 'refused', says: PLAN_ERRORS.includes(error.code) ? readable(error.message) : home.broken }
    throw error
  }
}
