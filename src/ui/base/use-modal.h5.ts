import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

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

  useEffect(() => {
    const opener = document.activeElement
    box.current?.focus()

    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        close.current()
      } else if (event.key === 'Tab' && box.current) keepInside(event, box.current)
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  return box
}

function keepInside(event: KeyboardEvent, box: HTMLElement): void {
  const stops = [...box.querySelectorAll<HTMLElement>(REACHABLE)]
  const first = stops[0]
  const last = stops[stops.length - 1]
  const here = document.activeElement
  const outside = !box.contains(here)
  if (event.shiftKey ? here === first || here === box || outside : here === last || outside) {
    event.preventDefault()
    ;(event.shiftKey ? last : first)?.focus()
  }
}
