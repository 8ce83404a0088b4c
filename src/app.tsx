import { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { hideApp, showApp } from './app/life'
import { movedTo } from './app/moved-routes'
import { routes } from './app/routes'
import { NotLoaded } from './app/screen/not-loaded'
import './app/start'
import { pageLoad, webApp } from './app/web'
// Every page needs the pieces; loaded here, their styles come once and not with each page.
import './ui'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    pageLoad?.watch()
    webApp?.keep()
  })
  useDidShow(showApp)
  useDidHide(hideApp)
  usePageNotFound(({ path, query }) => {
    // In a browser an address may end where the app begins.
    const url = path === '/' ? routes.home : movedTo(path, query)
    void Taro.reLaunch({ url: url ?? routes.lost })
  })
  if (pageLoad === null) return children
  return (
    <>
      {children}
      <NotLoaded load={pageLoad} />
    </>
  )
}
