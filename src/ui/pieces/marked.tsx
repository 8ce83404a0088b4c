import { Text, View } from '@tarojs/components'
import './marked.scss'

interface Props {
  before: string
  words: string
  after: string
}

/** A sentence as somebody else wrote it, with the words that count marked. */
export function Marked({ before, words, after }: Props) {
  return (
    <View className="marked">
      <Text>{before}</Text>
      <Text className="marked__words">{words}</Text>
      <Text>{after}</Text>
    </View>
  )
}
