import { Button, Empty } from '@/ui'
import { common, pay } from '@/ui/text'
import { openTab } from '../../shared/routes'
import { Screen } from '../../shared/screen'
import type { Candidates } from './candidates'
import { OthersNotDue } from './others-not-due'

interface Props {
  candidates: Candidates
  asOf: string
  hasFamily: boolean
}

/** There is nobody to pay for now: why, and the way back. */
export function NothingDue({ candidates, asOf, hasFamily }: Props) {
  return (
    <Screen title={pay.title} foot={<Button onPress={() => openTab('home')}>{common.backHome}</Button>}>
      <Empty title={hasFamily ? pay.emptyTitle : pay.nobodyTitle}>{hasFamily ? pay.emptySays : pay.nobodySays}</Empty>
      <OthersNotDue candidates={candidates} asOf={asOf} />
    </Screen>
  )
}
