import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { join } from '@/ui/join'
import { PageTop } from './page-top'
import type { Back } from './page-top'
import { useGround } from './use-ground'
import { useTitleFocus } from './use-title-focus'
import './page.scss'
import '@/ui/styles/tokens.scss'

export type Appearance = 'auto' | 'light' | 'dark'
export type TextSize = 'normal' | 'elder'

interface Props {
  appearance: Appearance
  textSize: TextSize
  children: ReactNode
  /** Above everything, and there however far one scrolls. */
  banner?: ReactNode
  /** Where back leads; left out on tabs. */
  back?: Back | undefined
  /** The one primary button. Stands at the bottom, after the text, never on it. */
  foot?: ReactNode
  tabs?: ReactNode
  /** Made of cards that are read one by one: on a wide screen they stand in two columns, the first one read to its end first. */
  columns?: boolean
}

/** The frame of every screen: colours and sizes of its mode, one column, a foot inside the safe area. */
export function Page({ appearance, textSize, children, banner, back, foot, tabs, columns }: Props) {
  useGround(appearance)
  const root = useTitleFocus()
  return (
    <View
      ref={root}
      className={join('page', columns && 'page--columns', 'mode', `mode--${appearance}`, `mode--${textSize}`)}
    >
      {banner}
      <PageTop back={back} />
      <View className="page__body" role="main">
        {children}
      </View>
      {foot || tabs ? (
        <View className="page__bottom">
          {foot ? (
            <View className="page__foot">
              <View className="page__foot-inner">{foot}</View>
            </View>
          ) : null}
          {tabs}
        </View>
      ) : null}
    </View>
  )
}
