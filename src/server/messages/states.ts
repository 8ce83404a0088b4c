/** The states of a message, and which may follow which. */
import type { Message } from '@/server/database/tables'

export type MessageState = Message['state']

/**
 * - `waiting`: for its hour, or for another attempt after the platform said that it has not taken it.
 * - `claimed`: by one process, which asks the platform once.
 * - `sent`: the platform has taken it.
 * - `refused`: it will never be taken; the reason says why.
 * - `unknown`: nobody can know, so nobody sends it again. Only the answer itself, come late, may still say more.
 */
export const MAY_BECOME: Readonly<Record<MessageState, readonly MessageState[]>> = {
  waiting: ['claimed', 'refused'],
  claimed: ['sent', 'refused', 'unknown', 'waiting'],
  unknown: ['sent', 'refused'],
  sent: [],
  refused: []
}

/** The states out of which one may come into this one. */
export function statesBefore(next: MessageState): MessageState[] {
  const states: MessageState[] = ['waiting', 'claimed', 'sent', 'unknown', 'refused']
  return states.filter((state) => MAY_BECOME[state].includes(next))
}
