import { useDidHide } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { speech } from '@/platform/speech'
import { TextButton } from '@/ui'
import { readAloud as words } from '@/ui/text'

/** Reads sentences aloud, where the browser has a Chinese voice of its own; else nothing is drawn. */
export function ReadAloud({ sentences }: { sentences: readonly string[] }) {
  const [hasVoice, setHasVoice] = useState(false)
  const [isReading, setReading] = useState(false)
  useEffect(() => speech?.watch(setHasVoice), [])
  useEffect(() => () => speech?.stop(), [])
  useDidHide(() => {
    speech?.stop()
    setReading(false)
  })
  if (!speech || !hasVoice) return null
  const voice = speech
  const press = () => {
    if (isReading) voice.stop()
    else voice.say(sentences, () => setReading(false))
    setReading(!isReading)
  }
  return <TextButton onPress={press}>{isReading ? words.stop : words.start}</TextButton>
}
