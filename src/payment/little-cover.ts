import { daysBetween } from '@/calculator'
import type { Assessment } from '@/calculator'

/** How many days a payment buys, where the calculator warns that they are few; else `null`. */
export function littleCoverDays({ cautions, cover }: Assessment): number | null {
  const isLittle = cautions.some(({ code }) => code === 'little-cover')
  return isLittle && cover?.startsOn ? daysBetween(cover.startsOn, cover.endsOn) + 1 : null
}
