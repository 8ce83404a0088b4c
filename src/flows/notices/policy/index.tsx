import { useRouter } from '@tarojs/taro'
import { policyById } from '@/policy'
import { Button, Empty } from '@/ui'
import { policies } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { partsOf } from '@/app/clauses/parts'
import { Contents } from './contents'
import './index.scss'
import { OnePart } from './one-part'

/** One notice: what is in it, and each of its parts, clause by clause, with the figures that the answers are computed from. */
function Policy() {
  const {
    params: { id = '', section, part = '' }
  } = useRouter()
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
