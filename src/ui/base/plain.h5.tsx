import type { TextProps, ViewProps } from '@tarojs/components'
import { forwardRef } from 'react'

type Props = (TextProps | ViewProps) & { catchMove?: boolean }

/** A block of the page, as a plain element. */
export const View = forwardRef<HTMLDivElement, Props>(function View(props, ref) {
  return <div {...inDom(props)} ref={ref} />
})

/** Words within a line, as a plain element. */
export const Text = forwardRef<HTMLSpanElement, Props>(function Text(props, ref) {
  return <span {...inDom(props)} ref={ref} />
})

/** In the DOM's spelling: `ariaLabel` becomes `aria-label`. What only a phone understands is left out. */
function inDom(props: Props): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => name !== 'catchMove')
      .map(([name, value]: [string, unknown]) => [
        /^aria[A-Z]/.test(name) ? `aria-${name.slice(4).toLowerCase()}` : name,
        value
      ])
  )
}
