import type { ComponentType } from 'react'

/** A browser paints without one on the page. */
export const HiddenCanvas: ComponentType<{ id: string }> = () => null
