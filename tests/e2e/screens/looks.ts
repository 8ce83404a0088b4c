/** The sizes and modes that screens are looked at in, by people and by tests. */
import type { Settings } from '@/household'

export interface Look {
  width: number
  height: number
  settings?: Settings
  style?: string
}

/** Body text of 30, and everything else in proportion: nothing may be cut off. */
export const HUGE = `.mode--elder { --note: 26px; --note-line: 38px; --body: 30px; --body-line: 42px; --row: 32px; --row-line: 44px;
  --title: 36px; --title-line: 48px; --figure: 44px; --figure-line: 58px; --amount: 60px; --amount-line: 78px }`

export const LOOKS: Record<string, Look> = {
  normal: { width: 375, height: 667 },
  small: { width: 320, height: 568 },
  wide: { width: 768, height: 1024 },
  elder: { width: 375, height: 667, settings: { textSize: 'elder', appearance: 'light' } },
  'elder-small': { width: 320, height: 568, settings: { textSize: 'elder', appearance: 'light' } },
  'elder-dark': { width: 320, height: 568, settings: { textSize: 'elder', appearance: 'dark' } },
  huge: { width: 375, height: 667, settings: { textSize: 'elder', appearance: 'light' }, style: HUGE },
  'huge-small': { width: 320, height: 568, settings: { textSize: 'elder', appearance: 'light' }, style: HUGE },
  dark: { width: 375, height: 667, settings: { textSize: 'normal', appearance: 'dark' } },
  landscape: { width: 667, height: 375 },
  desktop: { width: 1280, height: 800 }
}
