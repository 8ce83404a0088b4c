import { View } from '@tarojs/components'
import { household } from '@/app/services'
import { Card, CopyRow, Rows, Txt } from '@/ui'
import { backup as words } from '@/ui/text'
import { copied } from '@/app/taking-along'
import type { Told } from '@/app/screen/told'
import './quarantine-card.scss'

/** Texts that could not be read and were kept as they are: to be handed to somebody who can. */
export function QuarantineCard({ onTold }: { onTold: (told: Told) => void }) {
  const texts = household.quarantined()
  if (texts.length === 0) return null
  return (
    <Card flush title={words.quarantineTitle}>
      <View className="quarantine__lead">
        <Txt block tone="second">
          {words.quarantineSays}
        </Txt>
      </View>
      <Rows>
        {texts.map(({ key, text }, place) => (
          <CopyRow
            key={`${key} ${place}`}
            label={words.quarantineLabel}
            value={words.quarantined(storeName(key), place + 1)}
            onCopy={() => void copied(text, words).then(onTold)}
          />
        ))}
      </Rows>
    </Card>
  )
}

/** Keys are `buduanbao/members` and the like. */
function storeName(key: string): string {
  const name = key.slice(key.indexOf('/') + 1)
  const names: Readonly<Record<string, string>> = words.stores
  return names[name] ?? name
}
