import type { Appearance } from './page'

/** Colours what lies outside the page. Mini-programs have nothing there. */
export const useGround: (appearance: Appearance) => void = () => undefined
