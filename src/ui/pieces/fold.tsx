import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { Txt } from '../base/txt'
import { join } from '../join'
import './fold.scss'

interface Props {
  title: string
  /** What is inside, in a few words. */
  note?: string
  open: boolean
  onToggle: () => void
  children: ReactNode
}

/** A card that opens: its title is always there, what it holds only when asked for. */
export function Fold({ title, note, open, onToggle, children }: Props) {
  return (
    <View className='card fold'>
      <View role='heading' aria-level={2}>
        <Press className='fold__head' expanded={open} onPress={onToggle}>
          <View className='fold__words'>
            <Txt block size='row' strong>{title}</Txt>
            {note === undefined ? null : <Txt block size='note' tone='second'>{note}</Txt>}
          </View>
          <Icon name='forward' className={join('fold__mark', open && 'fold__mark--open')} />
        </Press>
      </View>
      {open ? <View className='fold__body'>{children}</View> : null}
    </View>
  )
}
