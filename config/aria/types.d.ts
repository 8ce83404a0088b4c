import type { BaseTouchEvent, ITouchEvent } from '@tarojs/components/types/common'

/** What every Taro component accepts for a screen reader, on all three platforms. */
interface SpokenProps {
  role?: string
  ariaChecked?: boolean
  ariaDisabled?: boolean
  ariaExpanded?: boolean
  ariaHidden?: boolean
  ariaLabel?: string
  ariaLive?: 'off' | 'polite' | 'assertive'
  ariaModal?: boolean
  ariaSelected?: boolean
  /** Reaches h5 only: phones have no tab key. */
  tabIndex?: number
}

declare module '@tarojs/components/types/common' {
  interface StandardProps<T = any, TouchEvent extends BaseTouchEvent<any> = ITouchEvent> extends SpokenProps {}
}
