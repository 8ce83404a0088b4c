/** The years left out, as they stand in an address. No ceiling depends on what is repaid. Years from outside are believed only if they can be chosen. */
import type { Plan } from './presets'

/** `out=2026-2027` */
export function planQuery({ skipped }: Plan): string {
  return `out=${skipped.join('-')}`
}

/** `undefined`: the address speaks of no plan, or of years that cannot be chosen. */
export function planIn(out: string | undefined, open: readonly number[]): Plan | undefined {
  if (out === undefined) return undefined
  const skipped = out === '' ? [] : out.split('-').map(Number)
  return skipped.every((year) => open.includes(year)) ? { skipped, repairs: {} } : undefined
}
