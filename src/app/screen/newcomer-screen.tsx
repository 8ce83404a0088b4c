import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { endFirstWords } from '@/app/web'
import { Page } from '@/ui'
import { common } from '@/ui/text'
import { modeChosen } from './mode-chosen'
import { Tabs } from './tabs'

/** The first tab of somebody of whom nothing is known: nothing was chosen, and no reminder is due. */
export function NewcomerScreen({ children, foot }: { children: ReactNode; foot: ReactNode }) {
  useDidShow(() => void Taro.setNavigationBarTitle({ title: common.appName }))
  useEffect(endFirstWords, [])
  return (
    <Page {...modeChosen()} foot={foot} tabs={<Tabs here="home" due={0} />}>
      {children}
    </Page>
  )
}
