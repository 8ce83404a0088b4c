/** Where a bar stands, in percent of the width that all of them share. */
export interface BarSpan {
  /** The common line. */
  zero: number
  left: number
  width: number
}

/** The bar of `value` where `values` are all that are drawn; the widest reach from edge to edge. */
export function spanOf(value: number, values: readonly number[]): BarSpan {
  const most = Math.max(0, ...values)
  const least = Math.min(0, ...values)
  const range = most - least || 1
  const at = (one: number) => ((one - least) / range) * 100
  return { zero: at(0), left: at(Math.min(0, value)), width: (Math.abs(value) / range) * 100 }
}
