/** The figures of a notice in few lines: for a list, for looking through what somebody sent, for a text to send on. */
import type { OwnNotice } from '@/policy/own-notice'
import { noticeInHand } from '@/ui/text'
import { openRows, rowsOf } from './rows'
import type { CheckRow } from './rows'
import { sheetOfNotice } from './sheet'
import { rowLabel, valueWords } from './words'

export interface FigureLine {
  card: CheckRow['card']
  label: string
  /** Says so where the notice gives none. */
  value: string
  isGiven: boolean
}

/** Everything that is kept of the notice, also what it leaves open, but for place and year. */
export function figuresOf(notice: OwnNotice): FigureLine[] {
  const rows = rowsOf(sheetOfNotice(notice), { answers: {}, accepted: [] })
  const open = openRows(rows)
  return rows
    .filter((row) => row.card !== 'who' && !open.includes(row))
    .map((row) => {
      const isGiven = row.state !== 'blank'
      const value = isGiven ? valueWords(row, (code) => code) : noticeInHand.saysNothing
      return { card: row.card, label: rowLabel(row), value, isGiven }
    })
}

/** Whether two notices say the same, figure by figure, whatever door they came by. */
export function sayTheSame(a: OwnNotice, b: OwnNotice): boolean {
  const [linesA, linesB] = [a, b].map((notice) =>
    figuresOf(notice)
      .map(({ label, value }) => `${label} ${value}`)
      .sort()
  )
  return a.region === b.region && a.benefitYear === b.benefitYear && String(linesA) === String(linesB)
}
