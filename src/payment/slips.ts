/** Amounts that are not what is due, and how they are off: asked about once, before they are written down. */

/**
 * `times`: how many times what is due, rounded down; ten at least. `too-little`: a tenth of what is due at most.
 * `nothing`: none was paid where something is due.
 */
export type Slip =
  { kind: 'too-much'; times: number } | { kind: 'too-little' } | { kind: 'nothing' } | { kind: 'differs' }

/** `null`: it is what is due; or no amount, which is refused anyway. Fen. */
export function slipIn(paidFen: number, dueFen: number): Slip | null {
  if (!(paidFen >= 0) || paidFen === dueFen) return null
  if (paidFen === 0) return { kind: 'nothing' }
  if (dueFen > 0 && paidFen >= dueFen * 10) return { kind: 'too-much', times: Math.floor(paidFen / dueFen) }
  return paidFen * 10 <= dueFen ? { kind: 'too-little' } : { kind: 'differs' }
}
