import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'
import { join } from '@/ui/join'
import './press.scss'
import './share-press.scss'

export interface SharePressProps {
  children: ReactNode
  className?: string
  label?: string
  /** Where the platform has no button of its own for it. */
  onShare: () => void
}

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
