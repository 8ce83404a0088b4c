import { Textarea } from '@tarojs/components'
import { join } from '@/ui/join'
import type { ControlProps } from './entry'
import './area.scss'

/** Several lines to type or paste into, as long as one likes. */
export function Area({ id, label, value, onInput, invalid }: ControlProps) {
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
