import { useRouter } from '@tarojs/taro'
import { policyById } from '@/policy'
import { Button, Empty } from '@/ui'
import { policies } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { SentHere } from '@/app/screen/sent-here'
import { partsOf } from '@/app/clauses/parts'
import { Contents } from './contents'
import './index.scss'
import { OnePart } from './one-part'

/** One notice: what is in it, and each of its parts, clause by clause, with the figures that the answers are computed from. */
function Policy() {
  const {
    params: { id = '', section, part = '', n }
  } = useRouter()
  // The timeline opens this page also for an own notice that was shared: the code is carried on to where it is read.
  if (n !== undefined) return <SentHere code={n} />
  const policy = policyById(id)
  if (!policy) {
    return (
      <Screen title={policies.title} foot={<Button onPress={() => openTab('policies')}>{policies.toAll}</Button>}>
        <Empty title={policies.unknownTitle}>{policies.unknownSays}</Empty>
      </Screen>
    )
  }
  const parts = partsOf(policy)
  const ofSection = parts.filter((one) => one.section === section)
  const wanted = ofSection.find(({ nth }) => String(nth) === part) ?? ofSection[0]
  return wanted ? <OnePart policy={policy} parts={parts} part={wanted} /> : <Contents policy={policy} parts={parts} />
}

export default guarded(Policy)

definePageConfig({
  navigationBarTitleText: '通知',
  enableShareAppMessage: true,
  enableShareTimeline: true
})
