import { useRouter } from '@tarojs/taro'
import { policyFor } from '@/policy'
import { canPrint, printPage, household } from '@/app/services'
import { Button, Empty, Notice, Txt } from '@/ui'
import { policies, summary as words } from '@/ui/text'
import { yearToLeadWith } from '@/app/anonymous-year'
import { readLink } from '@/app/shared-link'
import { placeName } from '@/app/assessed'
import { guarded } from '@/app/screen/guarded'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import './index.scss'
import './print.scss'
import { Sheet } from './sheet'

/** One page for the village notice board: what everybody there has to know of a year. */
function Summary() {
  const { params } = useRouter()
  const link = readLink(params)
  const asOf = useStore(household.days, (days) => days.asOf)
  const policy = link.kind === 'year' ? policyFor(link.region, link.year) : undefined
  if (link.kind === 'broken' || !policy) {
    return (
      <Screen title={words.missingTitle} foot={<Button onPress={() => openTab('policies')}>{policies.toAll}</Button>}>
        <Empty title={words.missingTitle}>{link.kind === 'broken' ? words.broken : words.missing}</Empty>
      </Screen>
    )
  }
  const counting = yearToLeadWith(link.region, asOf)
  return (
    <Screen
      title={words.title(placeName(link.region), link.year)}
      foot={canPrint ? <Button onPress={printPage}>{words.print}</Button> : null}
    >
      <Txt block tone="second" className="summary-hint">
        {words.printHint}
      </Txt>
      <Sheet place={placeName(link.region)} region={link.region} policy={policy} asOf={asOf}>
        {link.year < counting ? <Notice tone="amber">{words.older(counting)}</Notice> : null}
      </Sheet>
    </Screen>
  )
}

export default guarded(Summary)

definePageConfig({ navigationBarTitleText: '打印一页纸' })
