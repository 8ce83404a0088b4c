import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, TextButton, Txt } from '@/ui'
import { ownNotice as words } from '@/ui/text'

/** The sentences that no figure used, folded, so that one can see that nothing was passed over. */
export function LeftOver({ sentences }: { sentences: readonly string[] }) {
  const [isOpen, setOpen] = useState(false)
  if (sentences.length === 0) return null
  return (
    <Card title={words.leftTitle(sentences.length)}>
      <Txt block tone="second">
        {words.leftLead}
      </Txt>
      {isOpen ? (
        <View role="list">
          {sentences.map((sentence, index) => (
            <View key={`${index} ${sentence}`} role="listitem" className="left-over">
              <Txt block>{sentence}</Txt>
            </View>
          ))}
        </View>
      ) : null}
      <TextButton onPress={() => setOpen(!isOpen)}>{isOpen ? words.hideLeft : words.showLeft}</TextButton>
    </Card>
  )
}
