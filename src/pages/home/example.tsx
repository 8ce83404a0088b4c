import { useDidShow } from '@tarojs/taro'
import { household } from '@/app/services'
import { stayInExample } from '@/app/example'
import { startGuide } from '@/app/open-guide'
import { Button, Notice } from '@/ui'
import { home } from '@/ui/text'

const words = home.example

/** That these people are nobody, and that nothing stays. */
export function ExampleNotice() {
  useDidShow(stayInExample)
  return <Notice title={words.title}>{words.says}</Notice>
}

/** From the example to one's own. */
export function ExampleEnd() {
  const own = () => {
    household.backToToday()
    startGuide()
  }
  return <Button onPress={own}>{words.own}</Button>
}
