/** The platform's own messages: asked for, and then handed to the operator's server. */
import { TEMPLATES_AT_MOST } from './contract'
import type { ReminderPorts } from './ports'
import type { PlannedReminder } from './reminder'
import { messagesFor } from './subscription'

export type ConsentOutcome =
  /** Nothing is configured, the platform has no such messages, or nothing is coming. */
  | { kind: 'unavailable' }
  | { kind: 'subscribed'; messages: number }
  /** Asked, and none accepted. */
  | { kind: 'declined' }
  | { kind: 'cancelled' }
  /** Consented, but the operator's server does not know. */
  | { kind: 'not-handed-over' }
  | { kind: 'failed'; reason: string }

type ConsentPorts = Pick<ReminderPorts, 'subscribe' | 'templates' | 'server' | 'loginCode'>

/** Nothing goes to the phone before the resident was asked, and nothing to the server before they agreed. */
export async function askConsent(
  { subscribe, templates, server, loginCode }: ConsentPorts,
  coming: readonly PlannedReminder[]
): Promise<ConsentOutcome> {
  if (!subscribe || !server || templates.length === 0 || coming.length === 0) return { kind: 'unavailable' }
  const asked = await subscribe.ask(templates.slice(0, TEMPLATES_AT_MOST))
  if (asked.kind !== 'answered') return asked
  if (asked.accepted.length === 0) return { kind: 'declined' }
  const code = await loginCode().catch(() => null)
  if (code === null) return { kind: 'not-handed-over' }
  const handed = await server.subscribe({
    platform: subscribe.platform,
    code,
    templates: [...asked.accepted],
    reminders: messagesFor(coming)
  })
  return handed.ok ? { kind: 'subscribed', messages: handed.scheduled } : { kind: 'not-handed-over' }
}
