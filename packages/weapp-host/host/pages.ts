/** The pages that are open, one on top of the other, with their lives as WeChat tells them. */
import type { DOMWindow } from 'jsdom'
import type { Code } from './code'
import type { Dist } from './dist'
import type { Adapter, GlassEasel } from './engine'
import type { Handed, SetDataLog } from './set-data'

/** A page as the app has made it: what WeChat tells it, and what it keeps. */
export interface PageInstance extends Partial<Record<Life, (options?: Query) => void>> {
  route: string
  options: Query
  data: { root?: Handed }
  setData: (data: object, done?: () => void) => void
  createSelectorQuery: () => unknown
  onShareAppMessage?: (by: { from: 'button' }) => object
}

export type Query = Readonly<Record<string, string>>

export interface OpenPage {
  route: string
  instance: PageInstance
  /** Where it is drawn. */
  element: Element
  /** Whether the page itself has such a node; components inside it keep theirs to themselves. */
  has: (selector: string) => boolean
  /** What the page itself throws at that is a complaint. */
  tell: (what: Life, options?: Query) => void
  close: () => void
}

type Life = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload'

/** WeChat keeps at most this many. */
const DEEPEST = 10

export interface Stage {
  dist: Dist
  code: Code
  space: Adapter.CodeSpace
  backend: Adapter.AssociatedBackend
  screen: DOMWindow
  log: SetDataLog
  complain: (what: unknown) => void
}

/** Every way of going somewhere answers why it cannot be gone, in WeChat's words, or `null` once one is there. */
export class Pages {
  readonly stack: OpenPage[] = []
  /** Tabs stay alive while another one is shown. */
  readonly #tabs = new Map<string, OpenPage>()

  constructor(private readonly stage: Stage) {}

  get top(): OpenPage {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  isPage(url: string): boolean {
    return this.stage.dist.pages.includes(routeOf(url))
  }

  navigateTo(url: string): string | null {
    if (!this.isPage(url)) return `page "${routeOf(url)}" is not found`
    if (this.#isTab(url)) return 'can not navigateTo a tabbar page'
    if (this.stack.length >= DEEPEST) return 'webview count limit exceed'
    this.hide()
    this.#put(url)
    return null
  }

  redirectTo(url: string): string | null {
    if (!this.isPage(url)) return `page "${routeOf(url)}" is not found`
    if (this.#isTab(url)) return 'can not redirectTo a tabbar page'
    this.#take()
    this.#put(url)
    return null
  }

  switchTab(url: string): string | null {
    if (!this.#isTab(url)) return 'can not switch to no-tabBar page'
    const isCovered = this.stack.length > 1
    while (this.stack.length > 1) this.#take()
    const [here] = this.stack
    if (here && this.#tabs.has(here.route)) {
      // Under other pages it was told so when they came.
      if (!isCovered) this.hide()
      this.stack.pop()
    } else if (here) this.#take()
    const known = this.#tabs.get(routeOf(url))
    if (known) {
      this.stack.push(known)
      this.show()
    } else this.#put(url)
    return null
  }

  reLaunch(url: string): string | null {
    if (!this.isPage(url)) return `page "${routeOf(url)}" is not found`
    while (this.stack.length > 0) this.#take()
    for (const tab of this.#tabs.values()) tab.close()
    this.#tabs.clear()
    this.#put(url)
    return null
  }

  navigateBack(delta: number): string | null {
    if (this.stack.length < 2) return 'cannot navigate back at first page.'
    for (let left = delta; left > 0 && this.stack.length > 1; left--) this.#take()
    this.show()
    return null
  }

  /** Something else covers the page on top. */
  hide(): void {
    this.stack.at(-1)?.tell('onHide')
    this.#draw(null)
  }

  /** The page on top is seen again. */
  show(): void {
    this.#draw(this.top)
    this.top.tell('onShow')
  }

  #isTab(url: string): boolean {
    return this.stage.dist.tabs.includes(routeOf(url))
  }

  #put(url: string): void {
    const page = open(this.stage, url)
    this.stack.push(page)
    if (this.#isTab(url)) this.#tabs.set(page.route, page)
    this.#draw(page)
    page.tell('onLoad', page.instance.options)
    page.tell('onShow')
    page.tell('onReady')
  }

  #take(): void {
    const page = this.stack.pop()
    if (!page) return
    this.#tabs.delete(page.route)
    page.close()
  }

  #draw(page: OpenPage | null): void {
    const { body } = this.stage.screen.document
    for (const child of [...body.children]) child.remove()
    if (page) body.append(page.element)
  }
}

/** Where tabs are the app's own, each tab's page gets one of these. */
const TAB_BAR = 'custom-tab-bar/index'

function open({ dist, code, space, backend, screen, log, complain }: Stage, url: string): OpenPage {
  const route = routeOf(url)
  code.define(route)
  const root = backend.createRoot('page', space, route)
  const instance = root.get() as unknown as PageInstance
  instance.route = route
  instance.options = queryOf(url)
  let isOpen = true
  const measure = (drawing: Pick<PageInstance, 'setData'>) => {
    const setData = drawing.setData.bind(drawing)
    drawing.setData = (data, done) => {
      // What is closed is drawn no more, but handing it over takes its time all the same.
      log.note(route, data)
      if (isOpen) setData(data, done)
    }
  }
  measure(instance)

  const element = screen.document.createElement('div')
  draw(root, element)
  if (dist.tabs.includes(route) && dist.templates.includes(TAB_BAR)) {
    code.define(TAB_BAR)
    const tabBar = backend.createRoot('tab-bar', space, TAB_BAR)
    measure(tabBar.get())
    draw(tabBar, element)
  }
  const tell = (what: Life, options?: Query) => {
    try {
      instance[what]?.(options)
    } catch (error) {
      complain(error)
    }
  }
  return {
    route,
    instance,
    element,
    tell,
    has: (selector) => Boolean(root.getComponent().getShadowRoot()?.querySelector(selector)),
    close() {
      tell('onUnload')
      isOpen = false
      root.release()
    }
  }
}

function draw(root: Adapter.Root, element: Element): void {
  const place = element.ownerDocument.createElement('div')
  element.append(place)
  root.attach(
    element as unknown as GlassEasel.GeneralBackendElement,
    place as unknown as GlassEasel.GeneralBackendElement
  )
}

const routeOf = (url: string) => (url.split('?')[0] ?? '').replace(/^\//, '')

/** As in WeChat, a page gets what stands in the address; nothing is decoded for it. */
function queryOf(url: string): Query {
  const [, query = ''] = url.split('?')
  return Object.fromEntries(
    query
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', ...value] = pair.split('=')
        return [name, value.join('=')]
      })
  )
}
