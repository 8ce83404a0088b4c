/** The two figures that a notice is known by in a list. */
import type { OwnNotice } from '@/policy/own-notice'

/** What everybody pays, and the last day for it; `null`: not given. */
export function mainFigures({ facts: { premiums, windows } }: OwnNotice): {
  fen: number | null
  closesOn: string | null
} {
  const premium = premiums.find(({ group }) => group === 'all' || group === 'other') ?? premiums[0]
  const window = windows.find(({ kind }) => kind === 'concentrated') ?? windows[0]
  return { fen: premium?.fen ?? null, closesOn: window?.closesOn ?? null }
}
