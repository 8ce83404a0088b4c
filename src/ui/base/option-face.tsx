import { View } from '@tarojs/components'
import type { OptionProps } from './option-types'
import { Txt } from './txt'

/** How an option looks: the mark, the words, a hint below. */
export function OptionFace({ kind, label, hint, checked }: Pick<OptionProps, 'kind' | 'label' | 'hint' | 'checked'>) {
  return (
    <>
      <View className={`option__mark option__mark--${kind}${checked ? ' option__mark--on' : ''}`} ariaHidden />
      <View className='option__words'>
        <Txt block size='row' strong={checked}>{label}</Txt>
        {hint ? <Txt block size='note' tone='second' className='option__hint'>{hint}</Txt> : null}
      </View>
    </>
  )
}
