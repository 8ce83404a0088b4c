import { View } from '@tarojs/components'
import { Press } from '@/ui/base/press'
import { Txt } from '@/ui/base/txt'
import { common } from '@/ui/text'
import './copy-row.scss'

interface Props {
  label: string
  value: string
  note?: string | undefined
  /** What came of copying it, instead of the word on the button. */
  outcome?: string | undefined
  onCopy: () => void
}

/** Something to type in elsewhere: what it is, what to type, and a button that copies it. */
export function CopyRow({ label, value, note, outcome, onCopy }: Props) {
  return (
    <View className="copy-row">
      <View className="copy-row__words">
        <Txt block size="note" tone="second">
          {label}
        </Txt>
        <Txt block size="row" strong>
          {value}
        </Txt>
        {note === undefined ? null : (
          <Txt block size="note" tone="second">
            {note}
          </Txt>
        )}
      </View>
      <Press className="copy-row__copy" label={`${outcome ?? common.copy}，${label}，${value}`} onPress={onCopy}>
        {outcome ?? common.copy}
      </Press>
    </View>
  )
}
