import { Input } from '@tarojs/components'
import { join } from '@/ui/join'
import './entry.scss'

/** Whatever is typed into. */
export interface ControlProps {
  id: string
  /** Spoken name; what is seen stands beside the field. */
  label: string
  value: string
  onInput: (value: string) => void
  invalid?: boolean
  /** Ids of the texts that explain the field: its hint, its error. */
  describedBy?: string | undefined
}

export interface EntryProps extends ControlProps {
  /** Enter on a keyboard, the tick on a phone. */
  onDone?: (() => void) | undefined
  /** `amount`: a number that may have a point. */
  kind?: 'text' | 'number' | 'amount' | 'search'
  maxLength?: number
  /** Has the keyboard as soon as its page opens, and not again when one comes back to it. */
  focus?: boolean | undefined
  className?: string
}

/** One line to type into. */
export function Entry({
  id,
  label,
  value,
  onInput,
  onDone,
  kind = 'text',
  maxLength = 40,
  invalid,
  focus,
  className
}: EntryProps) {
  return (
    <Input
      id={id}
      className={join('entry', invalid && 'entry--invalid', className)}
      type={kind === 'number' ? 'number' : kind === 'amount' ? 'digit' : 'text'}
      confirmType={kind === 'search' ? 'search' : 'done'}
      maxlength={maxLength}
      value={value}
      {...(focus && { focus })}
      ariaLabel={label}
      onInput={(event) => onInput(event.detail.value)}
      onConfirm={() => onDone?.()}
    />
  )
}
