import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { Txt } from '@/ui/base/txt'
import { join } from '@/ui/join'
import './row.scss'

interface Props {
  label: string
  value?: ReactNode
  /** A second line below the value. */
  note?: ReactNode
  tone?: 'ink' | 'amber' | 'red' | 'accent'
  /** What happens on a tap; the row then shows that it opens. */
  onPress?: () => void
  /** Spoken for a row that opens. */
  spoken?: string
  /** The words of the action, where a chevron alone would not tell. */
  action?: string
}

/** A label, what it says, and a chevron if it opens. */
export function Row({ label, value, note, tone = 'ink', onPress, spoken, action }: Props) {
  const face = (
    <>
      <View className="row__words">
        <Txt block size={value === undefined ? 'row' : 'body'} tone={value === undefined ? 'ink' : 'second'}>
          {label}
        </Txt>
        {value === undefined ? null : (
          <Txt block size="row" strong tone={tone} className="row__value">
            {value}
          </Txt>
        )}
        {note ? (
          <Txt block size="note" tone="second" className="row__note">
            {note}
          </Txt>
        ) : null}
      </View>
      {action ? (
        <Txt tone="accent" className="row__action">
          {action}
        </Txt>
      ) : null}
      {onPress ? <Icon name="forward" className="row__chevron" /> : null}
    </>
  )
  return onPress ? (
    <Press className={join('row', 'row--opens')} label={spoken} onPress={onPress}>
      {face}
    </Press>
  ) : (
    <View className="row">{face}</View>
  )
}

/** Rows below each other with a hairline between. */
export function Rows({ children }: { children: ReactNode }) {
  return <View className="rows">{children}</View>
}
