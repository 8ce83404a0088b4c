import { useDidHide, useDidShow } from '@tarojs/taro'
import { Component, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { feed, household } from '@/app/services'
import { Button, Empty, Page } from '@/ui'
import type { Appearance, TextSize } from '@/ui'
import { common, crash } from '@/ui/text'
import { createPageVisibility, PageVisibilityContext, showPage } from '@/app/page-visibility'
import { openTab } from '@/app/navigation'
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

/** In the resident's own text size and appearance, as every page; where even these cannot be read, in the ordinary ones. */
function modeChosen(): { appearance: Appearance; textSize: TextSize } {
  try {
    const { appearance, textSize } = household.store.getState().settings
    return { appearance, textSize }
  } catch {
    return { appearance: 'auto', textSize: 'normal' }
  }
}

/** The page, never blank; drawn while it is seen, and anew when newer policies have come. */
export function guarded(Content: ComponentType): ComponentType {
  function Current() {
    useStore(feed.state, ({ inUse }) => inUse)
    return <Content />
  }

  return function Guarded() {
    const [page] = useState(createPageVisibility)
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
