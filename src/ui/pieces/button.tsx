import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { join } from '@/ui/join'
import './button.scss'

export interface ButtonProps {
  children: string
  kind?: 'primary' | 'plain' | 'danger'
  /** Spoken instead of the words on it, where these need their surroundings to be understood. */
  label?: string
  disabled?: boolean
  onPress: () => void
}

/** A button as wide as its column. One primary a page. */
export function Button({ children, kind = 'primary', ...rest }: ButtonProps) {
  return (
    <Press className={join('btn', `btn--${kind}`)} {...rest}>
      {children}
    </Press>
  )
}

/** An action inside text or beside a title: words in the accent, with room to hit; with a mark if it leads back. */
export function TextButton({ children, back, ...rest }: Omit<ButtonProps, 'kind'> & { back?: boolean }) {
  return (
    <Press className="text-btn" {...rest}>
      {back ? <Icon name="back" className="text-btn__back" /> : null}
      {children}
    </Press>
  )
}
