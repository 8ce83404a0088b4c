import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { Appearance } from './page'

const BARS = {
  light: { frontColor: '#000000', backgroundColor: '#f5f7f6' },
  dark: { frontColor: '#ffffff', backgroundColor: '#0f1513' }
} as const

/** Colours the platform's own bar like the page below it. Where the phone decides, the bar follows it by itself. */
export function useGround(appearance: Appearance): void {
  useEffect(() => {
    if (appearance === 'auto') return
    // A bar of another colour is no reason to stop.
    Taro.setNavigationBarColor(BARS[appearance]).catch(() => undefined)
  }, [appearance])
}
