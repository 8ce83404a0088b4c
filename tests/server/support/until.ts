import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again, as long as it takes. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10)
}
