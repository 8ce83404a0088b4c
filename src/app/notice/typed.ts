/** What is typed in of a figure, as text, and the figure that it stands for. */
import { isCivilDate } from '@/calculator'
import type { CivilDate } from '@/calculator'

/** Whole fen; `null` for what is no amount of yuan. Full-width digits and separators are understood. */
export function fenOf(text: string): number | null {
  const plain = plainOf(text).replace(/,/g, '').replace(YUAN, '')
  const [, yuan = '', cents = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  return yuan === '' ? null : Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
}

/** The character for yuan, which many type along. */
const YUAN = /\u5143$/

/** A whole number; `null` for anything else. */
export function countOf(text: string): number | null {
  const plain = plainOf(text)
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null
}

/** `null` for a day that the calendar does not have. */
export function dayOf(text: string): CivilDate | null {
  return isCivilDate(text) ? text : null
}

export function yuanTyped(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}

function plainOf(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
