import { Button, Empty } from '@/ui'
import { sentNotice as words } from '@/ui/text'
import { replaceBy } from '../navigation'
import { receiveQuery } from '../notice/share'
import { routes } from '../routes'
import { Screen } from './screen'

/** What a page is that the timeline opens with a sent notice's code: the way to where it is read. */
export function SentHere({ code }: { code: string }) {
  const look = () => replaceBy(`${routes.receiveNotice}?${receiveQuery(code)}`)
  return (
    <Screen title={words.title} foot={<Button onPress={look}>{words.look}</Button>}>
      <Empty title={words.title}>{words.source}</Empty>
    </Screen>
  )
}
