import { useRef } from 'react'
import type { RefObject } from 'react'

/** Keeps the keyboard inside what is open. Phones have no keyboard focus: there it does nothing. */
export const useModal: (onClose: () => void) => RefObject<HTMLElement> = () => useRef<HTMLElement>(null)
