/** What is drawn, and touched: a document that the engine writes to. */
import { JSDOM } from 'jsdom'
import type { DOMWindow } from 'jsdom'
import type { GlassEasel } from './engine'
import { documentTag, isKnownTag, listenToFields } from './tags'

/** Marks elements that do something on a tap. */
export const TAPPABLE = 'wx-tap'

export function createScreen(): DOMWindow {
  const { window } = new JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>')
  listenToFields(window)
  return window
}

/** Connects the engine with the screen. `roots` are the tags that are no built-in ones; any other is a complaint. */
export function connect(
  { CurrentWindowBackendContext, Event }: typeof GlassEasel,
  { document }: DOMWindow,
  roots: readonly string[],
  complain: (what: string) => void
): GlassEasel.CurrentWindowBackendContext {
  const backend = new CurrentWindowBackendContext()
  const setListenerStats = backend.setListenerStats.bind(backend)
  // The engine's type of an element is its own, much smaller than the document's.
  const createElement = (tag: string) => {
    if (!isKnownTag(tag) && !roots.includes(tag)) complain(`the host has no <${tag}>`)
    return document.createElement(documentTag(tag))
  }
  backend.document = {
    createElement,
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment()
  } as unknown as typeof backend.document

  backend.setListenerStats = (element, type, ...rest) => {
    if (type === 'tap') (element as unknown as Element).setAttribute(TAPPABLE, '')
    setListenerStats(element, type, ...rest)
  }

  backend.onEvent((target, type, detail, options) => {
    const event = new Event(type, type === 'tap' ? (detail as unknown) : {}, options)
    Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return backend
}

/** A finger that comes down on an element and leaves again. Bubbles up as in WeChat. */
export function touch({ Event }: DOMWindow, element: Element): void {
  for (const type of ['touchstart', 'touchend']) {
    const changedTouches = [{ identifier: 0, clientX: 0, clientY: 0 }]
    element.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { changedTouches }))
  }
}
