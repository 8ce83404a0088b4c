/** What a screen reader finds on a page: things with a role and a name. */
import { TAPPABLE } from '../host/screen'

export interface Spoken {
  role: string
  name: string
  element: Element
}

export type Name = string | RegExp

/** What tags are without being told. */
const OWN_ROLES: Readonly<Record<string, string>> = {
  'WX-BUTTON': 'button',
  'WX-INPUT': 'textbox',
  'WX-TEXTAREA': 'textbox'
}

/** Everything with a role, in the order it is read. Under an open dialog nothing else is. */
export function spokenIn(page: Element): Spoken[] {
  return within(page).flatMap((element) => {
    const role = roleOf(element)
    return role === null || isHidden(element) ? [] : { role, name: nameOf(element), element }
  })
}

/** Everything that does something on a tap. What is hidden from a screen reader is left out. */
export function tappableIn(page: Element): Element[] {
  return within(page).filter((element) => element.hasAttribute(TAPPABLE) && !isHidden(element))
}

export function matches(name: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}

function within(page: Element): Element[] {
  const modal = [...page.querySelectorAll('[aria-modal=true]')].at(-1)
  return modal ? [modal, ...modal.querySelectorAll('*')] : [...page.querySelectorAll('*')]
}

export function roleOf(element: Element): string | null {
  return element.getAttribute('aria-role') ?? OWN_ROLES[element.tagName] ?? null
}

/** Its label, or else the words in it. An empty label is none. */
function nameOf(element: Element): string {
  return element.getAttribute('aria-label') || wordsOf(element)
}

/** What is said of things instead of the words in them. */
export function labelsIn(page: Element): string[] {
  return within(page).flatMap((element) => (isHidden(element) ? [] : (element.getAttribute('aria-label') ?? [])))
}

/** All that is read of it, in one line. */
export function wordsOf(element: Element): string {
  return [...element.childNodes].map(spoken).join('').replace(/\s+/g, ' ').trim()
}

function spoken(node: ChildNode): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? ''
  const element = node as Element
  if (isHidden(element)) return ''
  const words = [...element.childNodes].map(spoken).join('')
  return element.tagName === 'WX-TEXT' ? words : ` ${words} `
}

function isHidden(element: Element): boolean {
  return element.closest('[aria-hidden=true]') !== null
}
