import { useDidShow, usePageNotFound } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { routes } from './pages/shared/routes'
import { shell } from './shell'
// Every page needs the pieces; loaded here, their styles come once and not with each page.
import './ui'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  // Midnight may have passed while the app slept.
  useDidShow(() => shell.refreshDay())
  // In a browser an address may end where the app begins.
  usePageNotFound(({ path }) => void Taro.reLaunch({ url: path === '/' ? routes.home : routes.lost }))
  return children
}
