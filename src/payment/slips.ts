/** Amounts that look like a slip of the finger: a nought too many, or one too few. */

/** `times`: how many times what is due, rounded down; ten at least. `too-little`: a tenth of what is due at most. */
export type Slip = { kind: 'too-much'; times: number } | { kind: 'too-little' }

/** `null`: nothing is odd about it. Fen. That nothing at all was paid, or that nothing is due, is no slip. */
export function slipIn(paidFen: number, dueFen: number): Slip | null {
  if (paidFen <= 0 || dueFen <= 0) return null
  if (paidFen >= dueFen * 10) return { kind: 'too-much', times: Math.floor(paidFen / dueFen) }
  return paidFen * 10 <= dueFen ? { kind: 'too-little' } : null
}
