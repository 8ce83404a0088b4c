import { Button } from '@tarojs/components'
import { join } from '@/ui/join'
import './press.scss'
import './share-press.scss'
import type { SharePressProps } from './share-press-types'

/** What hands this page on: a mini-program may share only from the platform's own button, here without its looks. */
export function SharePress({ children, className, label }: SharePressProps) {
  return (
    <Button
      className={join('press', 'share-press', className)}
      openType="share"
      hoverClass="press--down"
      hoverStayTime={60}
      {...(label !== undefined && { ariaLabel: label })}
    >
      {children}
    </Button>
  )
}
