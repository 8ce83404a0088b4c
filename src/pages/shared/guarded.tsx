import { Component } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { useStore } from 'zustand'
import { feed } from '@/shell'
import { Button, Empty, Page } from '@/ui'
import { common, crash } from '@/ui/text'
import { openTab } from './routes'

interface State {
  failed: boolean
}

/** Shows a sentence and a way on where a page would otherwise go blank. Uses nothing that may have failed itself. */
class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Page
        appearance='auto'
        textSize='normal'
        foot={
          <>
            <Button onPress={() => openTab('home')}>{common.backHome}</Button>
            <Button kind='plain' onPress={() => this.setState({ failed: false })}>{crash.again}</Button>
          </>
        }
      >
        <Empty title={crash.title}>{crash.says}</Empty>
      </Page>
    )
  }
}

/** The page, never blank, and drawn again when newer policies have come. */
export function guarded(Content: ComponentType): ComponentType {
  return function Guarded() {
    useStore(feed.state, ({ inUse }) => inUse)
    return (
      <Boundary>
        <Content />
      </Boundary>
    )
  }
}
