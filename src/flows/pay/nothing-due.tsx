import { Button, Empty } from '@/ui'
import { common, pay, season as seasons } from '@/ui/text'
import { DialButton } from '@/app/screen/dial-button'
import { openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { seasonToAsk } from '@/app/candidates'
import type { Candidates } from '@/app/candidates'
import { OthersNotDue } from './others-not-due'

interface Props {
  candidates: Candidates
  asOf: string
  hasFamily: boolean
}

/** There is nobody to pay for now: why, and the way back. */
export function NothingDue({ candidates, asOf, hasFamily }: Props) {
  const season = seasonToAsk(candidates)
  if (season !== null) {
    return (
      <Screen
        title={pay.title}
        foot={
          <>
            <DialButton />
            <Button kind="plain" onPress={() => openTab('home')}>
              {common.backHome}
            </Button>
          </>
        }
      >
        <Empty title={seasons.headline(season)}>{`${seasons.noNotice}${seasons.act[season.phase]}`}</Empty>
        <OthersNotDue candidates={candidates} asOf={asOf} />
      </Screen>
    )
  }
  return (
    <Screen title={pay.title} foot={<Button onPress={() => openTab('home')}>{common.backHome}</Button>}>
      <Empty title={hasFamily ? pay.emptyTitle : pay.nobodyTitle}>{hasFamily ? pay.emptySays : pay.nobodySays}</Empty>
      <OthersNotDue candidates={candidates} asOf={asOf} />
    </Screen>
  )
}
