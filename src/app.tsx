import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { routes } from './pages/shared/routes'
import { feed, payments, shell } from './shell'
// Every page needs the pieces; loaded here, their styles come once and not with each page.
import './ui'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => void feed.check())
  // Midnight may have passed while the app slept, another window may have written, and an order left open may have been paid.
  useDidShow(() => {
    shell.refreshDay()
    shell.reload()
    void payments.resume()
  })
  // In a browser an address may end where the app begins.
  usePageNotFound(({ path }) => void Taro.reLaunch({ url: path === '/' ? routes.home : routes.lost }))
  return children
}
