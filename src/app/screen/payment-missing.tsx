import { Button, Empty } from '@/ui'
import { common, paid } from '@/ui/text'
import { openTab } from '@/app/routes'
import { Screen } from './screen'

interface Props {
  title?: string
  says?: string
}

/** A payment that there is not, or not any more: a sentence and the way back. */
export function PaymentMissing({ title = paid.missingTitle, says = paid.missingSays }: Props) {
  return (
    <Screen title={common.appName} foot={<Button onPress={() => openTab('home')}>{common.backHome}</Button>}>
      <Empty title={title}>{says}</Empty>
    </Screen>
  )
}
