import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** What is open, the topmost last: only that one holds the keyboard. */
const openBoxes: HTMLElement[] = []

const REACHABLE = 'button:not([disabled]), input:not([disabled]), a[href], [tabindex="0"]'

/**
 * Keeps the keyboard inside what is open: focus goes in, Tab stays in, Escape closes, and
 * closing hands focus back to where it came from.
 */
export function useModal(onClose: () => void): RefObject<HTMLElement> {
  const box = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  // Before the next paint: a key pressed right after the sheet shows must already find it in charge.
  useLayoutEffect(() => {
    const opener = document.activeElement
    const here = box.current
    if (here === null) return
    openBoxes.push(here)
    here.focus()

    const isTopmost = () => openBoxes[openBoxes.length - 1] === here
    const onKey = (event: KeyboardEvent) => {
      if (!isTopmost()) return
      if (event.key === 'Escape') {
        event.preventDefault()
        close.current()
      } else if (event.key === 'Tab') keepInside(event, here)
    }
    // Whatever else moves the keyboard, as a page below that has only now finished arriving, gets it back here.
    const onFocus = ({ target }: FocusEvent) => {
      if (isTopmost() && target instanceof Node && !here.contains(target)) here.focus()
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('focusin', onFocus)
      openBoxes.splice(openBoxes.indexOf(here), 1)
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  return box
}

/** Goes round inside, never by the browser's own order: that may lead out of the page. */
function keepInside(event: KeyboardEvent, box: HTMLElement): void {
  event.preventDefault()
  const stops = [...box.querySelectorAll<HTMLElement>(REACHABLE)]
  const step = event.shiftKey ? -1 : 1
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const from = at < 0 && event.shiftKey ? 0 : at
  for (let passed = 1; passed <= stops.length; passed++) {
    const next = stops[(from + step * passed + 2 * stops.length) % stops.length]
    next?.focus()
    if (next === document.activeElement) return
  }
}
