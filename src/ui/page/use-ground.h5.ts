import { useEffect } from 'react'
import type { Appearance } from './page'

/** Colours what lies outside the page, and tells the browser how to draw its own scroll bars and fields. */
export function useGround(appearance: Appearance): void {
  useEffect(() => {
    const { classList, style } = document.documentElement
    classList.toggle('ground-light', appearance === 'light')
    classList.toggle('ground-dark', appearance === 'dark')
    style.colorScheme = appearance === 'auto' ? 'light dark' : appearance
  }, [appearance])
}
