import { Button, Empty } from '@/ui'
import { noticeInHand, common, ownNotice as words } from '@/ui/text'
import { replaceBy } from '@/app/navigation'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import type { SheetState } from './use-sheet'

/** There is nothing to check: not yet, not without the reader, or not at all. */
export function Unready({ state }: { state: Exclude<SheetState, { kind: 'ready' }> }) {
  switch (state.kind) {
    case 'reading':
      return (
        <Screen title={words.checkTitle}>
          <Empty title={words.looking}>{words.pasteLead}</Empty>
        </Screen>
      )
    case 'no-reader':
      return (
        <Screen title={words.checkTitle} foot={<Button onPress={state.again}>{words.again}</Button>}>
          <Empty title={common.appName}>{words.readerFailed}</Empty>
        </Screen>
      )
    case 'nothing':
      return (
        <Screen
          title={words.checkTitle}
          foot={<Button onPress={() => replaceBy(routes.ownNotice)}>{noticeInHand.have}</Button>}
        >
          <Empty title={noticeInHand.have}>{words.doorsLead}</Empty>
        </Screen>
      )
  }
}
