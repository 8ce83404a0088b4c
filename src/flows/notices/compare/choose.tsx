import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LocalPolicy } from '@/policy'
import { Card, ChooseOne, Row, Rows, TextButton } from '@/ui'
import { compared as words } from '@/ui/text'

interface Props {
  all: readonly LocalPolicy[]
  a: LocalPolicy
  b: LocalPolicy
  onChoose: (a: string, b: string) => void
}

/** Which two; either can be exchanged for another from the list. */
export function Choose({ all, a, b, onChoose }: Props) {
  const [choosing, setChoosing] = useState<'a' | 'b' | null>(null)
  const sides = [
    { side: 'a' as const, which: words.first, policy: a, choose: (id: string) => onChoose(id, b.id) },
    { side: 'b' as const, which: words.second, policy: b, choose: (id: string) => onChoose(a.id, id) }
  ]
  const chosen = sides.find(({ side }) => side === choosing)
  return (
    <Card className="compare__pair" flush>
      <Rows>
        {sides.map(({ side, which, policy }) => (
          <Row
            key={side}
            label={which}
            value={policy.title}
            action={words.change}
            spoken={words.changeSpoken(which, policy.title)}
            onPress={() => setChoosing(choosing === side ? null : side)}
          />
        ))}
      </Rows>
      <View>
        {chosen ? (
          <View key={chosen.side} className="compare__choose">
            <ChooseOne
              label={words.choose(chosen.which)}
              name={`compare-${chosen.side}`}
              options={all.map(({ id, title }) => ({ value: id, label: title }))}
              value={chosen.policy.id}
              onChange={(id) => {
                chosen.choose(id)
                setChoosing(null)
              }}
            />
          </View>
        ) : null}
      </View>
      <View className="compare__swap">
        <TextButton onPress={() => onChoose(b.id, a.id)}>{words.swap}</TextButton>
      </View>
    </Card>
  )
}
