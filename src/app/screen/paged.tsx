import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { ROWS_AT_FIRST } from '@/app/rows-at-first'
import { Button, goToField } from '@/ui'
import { paged as words } from '@/ui/text'

export interface Paged<T> {
  rows: readonly T[]
  /** How many are not drawn yet. */
  rest: number
  more: () => void
}

/**
 * The rows of a list that are drawn: a page of them, and another one whenever the end of the page is reached. `key`: what
 * the list is of; with another one it begins anew.
 */
export function usePaged<T>(list: readonly T[], key = ''): Paged<T> {
  const [drawn, setDrawn] = useState({ key, count: ROWS_AT_FIRST })
  const count = drawn.key === key ? drawn.count : ROWS_AT_FIRST
  const rest = Math.max(0, list.length - count)
  const more = () => setDrawn({ key, count: count + ROWS_AT_FIRST })
  useReachBottom(() => {
    if (rest > 0) more()
  })
  return { rows: list.slice(0, count), rest, more }
}

interface Props {
  paged: Paged<unknown>
  /** The id of the row at a place of the list, where one goes on at the first of the new ones. */
  idOf?: (place: number) => string
}

/** The way on for whoever does not scroll, as with a keyboard or a screen reader. */
export function MoreRows({ paged: { rows, rest, more }, idOf }: Props) {
  if (rest === 0) return null
  const goOn = () => {
    more()
    if (idOf) setTimeout(() => goToField(idOf(rows.length)))
  }
  return (
    <Button kind="plain" onPress={goOn}>
      {words.more(Math.min(rest, ROWS_AT_FIRST), rest)}
    </Button>
  )
}
