import { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { useRef } from 'react'
import type { PropsWithChildren } from 'react'
import { routes } from './pages/shared/routes'
import { dayWatch, feed, payments, shell } from './shell'
// Every page needs the pieces; loaded here, their styles come once and not with each page.
import './ui'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => void feed.check())
  const isNew = useRef(true)
  // Midnight may have passed while the app slept, another window may have written, and an order left open may have been paid.
  useDidShow(() => {
    shell.refreshDay()
    // An app that has only just started has read everything.
    if (!isNew.current) shell.reload()
    isNew.current = false
    dayWatch.start()
    void payments.resume()
  })
  useDidHide(dayWatch.stop)
  // In a browser an address may end where the app begins.
  usePageNotFound(({ path }) => void Taro.reLaunch({ url: path === '/' ? routes.home : routes.lost }))
  return children
}
