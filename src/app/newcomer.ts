/** Somebody who has nothing kept on this phone. What is imported here must stay small: on the web it comes before all else. */
import { isNewcomer as hasNothingHere } from '@/platform/newcomer'
import { hasLife } from './life'

/** Whether the welcome alone will do. Once all of the app is there it knows better: of another day, or of a made-up family. */
export function isNewcomer(): boolean {
  return !hasLife() && hasNothingHere()
}
