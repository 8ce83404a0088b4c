import { join } from '@/ui/join'
import type { ControlProps } from './entry'
import { controlProps } from './control.h5'
import './area.scss'

/** Several lines to type or paste into, as long as one likes. */
export function Area(props: ControlProps) {
  return (
    <textarea {...controlProps(props)} className={join('area', props.invalid && 'area--invalid')} spellCheck={false} />
  )
}
