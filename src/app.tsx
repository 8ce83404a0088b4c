import { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { useRef } from 'react'
import type { PropsWithChildren } from 'react'
import { movedTo } from './app/moved-routes'
import { routes } from './app/routes'
import { dayWatch, feed, payments, household } from './app/services'
// Every page needs the pieces; loaded here, their styles come once and not with each page.
import './ui'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => void feed.check())
  const isNew = useRef(true)
  // Midnight may have passed while the app slept, another window may have written, and an order left open may have been paid.
  useDidShow(() => {
    household.refreshDay()
    // An app that has only just started has read everything.
    if (!isNew.current) household.reload()
    isNew.current = false
    dayWatch.start()
    void payments.resume()
  })
  useDidHide(dayWatch.stop)
  usePageNotFound(({ path, query }) => {
    // In a browser an address may end where the app begins.
    const url = path === '/' ? routes.home : movedTo(path, query)
    void Taro.reLaunch({ url: url ?? routes.lost })
  })
  return children
}
