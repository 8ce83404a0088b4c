import { View } from '@tarojs/components'
import { useState } from 'react'
import { Press } from '@/ui/base/press'
import { Txt } from '@/ui/base/txt'
import { askWord, hardWords } from '@/ui/text'
import type { HardWord } from '@/ui/text'
import './hard-words.scss'

/** The hard words of what stands above: a tap on one opens the sentence that explains it, another closes it. Once a screen. */
export function HardWords({ words }: { words: readonly HardWord[] }) {
  const [open, setOpen] = useState<HardWord | null>(null)
  if (words.length === 0) return null
  return (
    <View className="hard-words">
      <View className="hard-words__line">
        {words.map((word) => (
          <Press
            key={word}
            className="text-btn hard-words__word"
            expanded={open === word}
            onPress={() => setOpen(open === word ? null : word)}
          >
            {askWord(hardWords[word].word)}
          </Press>
        ))}
      </View>
      <View role="status" ariaLive="polite">
        {open === null ? null : <Txt block>{hardWords[open].says}</Txt>}
      </View>
    </View>
  )
}
