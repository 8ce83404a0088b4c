/** The platform's own messages: asked for, and then handed to the operator's server. */
import type { Message, ReminderPorts } from './ports'
import type { PlannedReminder } from './reminder'

/** The platforms let one consent to no more at once. */
const TEMPLATES_AT_MOST = 3

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

/** When to send what kind of message; the same for two members is sent once, so that nothing tells how many there are. */
function messagesFor(coming: readonly PlannedReminder[]): Message[] {
  const messages = new Map(coming.map(({ kind, on, hour }) => [`${kind} ${on} ${hour}`, { kind, on, hour }]))
  return [...messages.values()]
}
