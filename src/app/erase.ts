/** Erasing everything: on this phone at once, and what the operator's server keeps of the resident as soon as it is reached. */
import { household, reminders } from './services'

/**
 * Erases what is kept on this phone. `false`: messages had been asked for, and the server could not be told to forget
 * them; `reminders.withdraw` tries it again.
 */
export async function eraseAll(): Promise<boolean> {
  const expectsMessages = reminders.expectsMessages()
  household.eraseAll()
  if (!expectsMessages) return true
  const { kind } = await reminders.withdraw()
  return kind !== 'not-reached'
}
