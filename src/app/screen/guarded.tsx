import { useDidHide, useDidShow } from '@tarojs/taro'
import { Component, useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { feed, ownNotices } from '@/app/services'
import { endFirstWords } from '@/app/web'
import { Button, Empty, Page } from '@/ui'
import { common, crash } from '@/ui/text'
import { createPageVisibility, PageVisibilityContext, showPage } from '@/app/page-visibility'
import { openTab } from '@/app/navigation'
import { modeChosen } from '@/app/screen/mode-chosen'
import { useStore } from '@/app/use-store'

interface State {
  failed: boolean
}

/** Shows a sentence and a way on where a page would otherwise go blank. Needs nothing that may have failed itself. */
class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(): void {
    endFirstWords()
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Page
        {...modeChosen()}
        foot={
          <>
            <Button onPress={() => openTab('home')}>{common.backHome}</Button>
            <Button kind="plain" onPress={() => this.setState({ failed: false })}>
              {crash.again}
            </Button>
          </>
        }
      >
        <Empty title={crash.title}>{crash.says}</Empty>
      </Page>
    )
  }
}

/** The page, never blank; drawn while it is seen, and anew when newer policies or own notices have come. */
export function guarded(Content: ComponentType): ComponentType {
  function Current() {
    useStore(feed.state, ({ inUse }) => inUse)
    useStore(ownNotices.state, ({ notices }) => notices)
    return <Content />
  }

  return function Guarded() {
    const [page] = useState(createPageVisibility)
    // On the web Home may come after it was shown.
    useEffect(() => showPage(page), [page])
    useDidShow(() => showPage(page))
    useDidHide(() => page.setState({ isHidden: true }))
    return (
      <Boundary>
        <PageVisibilityContext.Provider value={page}>
          <Current />
        </PageVisibilityContext.Provider>
      </Boundary>
    )
  }
}
