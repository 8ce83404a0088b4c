import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import type { Back } from './page-top'
import './columns.scss'

/** The way back: a browser has no bar of ours, so it is always drawn. */
export function PageTop({ back }: { back: Back | undefined }) {
  if (!back) return null
  return (
    <nav className="page__top">
      <Press className="page__back" onPress={back.onBack}>
        <Icon name="back" className="page__back-mark" />
        {back.words}
      </Press>
    </nav>
  )
}
