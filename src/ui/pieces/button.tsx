import { Press } from '../base/press'
import { join } from '../join'
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

/** An action inside text or beside a title: words in the accent, with room to hit. */
export function TextButton({ children, tone = 'accent', ...rest }: Omit<ButtonProps, 'kind'> & { tone?: 'accent' | 'inherit' }) {
  return (
    <Press className={join('text-btn', `text-btn--${tone}`)} {...rest}>
      {children}
    </Press>
  )
}
