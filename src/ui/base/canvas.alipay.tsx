import type { ComponentType } from 'react'

/** Alipay has no page that paints. */
export const HiddenCanvas: ComponentType<{ id: string }> = () => null
