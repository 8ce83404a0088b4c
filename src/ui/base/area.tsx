import { Textarea } from '@tarojs/components'
import { join } from '../join'
import type { AreaProps } from './area-types'
import './area.scss'

/** Several lines to type or paste into, as long as one likes. */
export function Area({ id, label, value, onInput, invalid }: AreaProps) {
  return (
    <Textarea
      id={id}
      className={join('area', invalid && 'area--invalid')}
      maxlength={-1}
      disableDefaultPadding
      showConfirmBar={false}
      value={value}
      ariaLabel={label}
      onInput={(event) => onInput(event.detail.value)}
    />
  )
}
