import { View } from '@tarojs/components'
import type { OptionProps } from './option'
import { Txt } from './txt'

/** How an option looks: the mark, the words, a figure beside them, a hint below. */
export function OptionFace({
  kind,
  label,
  aside,
  hint,
  checked
}: Pick<OptionProps, 'kind' | 'label' | 'aside' | 'hint' | 'checked'>) {
  return (
    <>
      <View className={`option__mark option__mark--${kind}${checked ? ' option__mark--on' : ''}`} ariaHidden />
      <View className="option__words">
        <View className="option__line">
          <Txt size="row" strong={checked} className="option__label">
            {label}
          </Txt>
          {aside === undefined ? null : (
            <Txt size="row" strong className="option__aside">
              {aside}
            </Txt>
          )}
        </View>
        {hint ? (
          <Txt block size="note" tone="second" className="option__hint">
            {hint}
          </Txt>
        ) : null}
      </View>
    </>
  )
}
