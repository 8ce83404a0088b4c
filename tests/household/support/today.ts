/** Prints the zone of this process, and what day it is in China at each instant given. */
import { createDays } from '@/household/days'

const dayAt = (instant: string) => createDays({ now: () => Date.parse(instant), earliest: '2023-09-01' }).today()

console.log(
  JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, days: process.argv.slice(2).map(dayAt) })
)
