/** The platform's own messages: asked for, and then handed to the operator's server; and taken back. */
import { compareDates } from '@/calculator'
import type { Message, ReminderPorts } from './ports'
import type { PlannedReminder } from './reminder'

/** The platforms let one consent to no more at once. */
const TEMPLATES_AT_MOST = 3

export type ConsentOutcome =
  /** Nothing is configured, the platform has no such messages, or nothing is coming. */
  | { kind: 'unavailable' }
  /** How many will come, and of which of them the server was told: fewer come where it has no template for some. */
  | { kind: 'subscribed'; messages: number; asked: readonly Message[] }
  /** Asked, and none accepted. */
  | { kind: 'declined' }
  | { kind: 'cancelled' }
  /** Consented, but the operator's server does not know. */
  | { kind: 'not-handed-over' }
  | { kind: 'failed'; reason: string }

/** `not-reached`: whether messages still come, nobody knows. */
export type WithdrawalOutcome = { kind: 'unavailable' } | { kind: 'withdrawn' } | { kind: 'not-reached' }

type ConsentPorts = Pick<ReminderPorts, 'subscribe' | 'templates' | 'server' | 'loginCode'>

/**
 * Nothing goes to the phone before the resident was asked, and nothing to the server before they agreed. What was
 * promised and is still to come is asked for again: the server keeps the latest request alone.
 */
export async function askConsent(
  { subscribe, templates, server, loginCode }: ConsentPorts,
  coming: readonly PlannedReminder[],
  promised: readonly Message[]
): Promise<ConsentOutcome> {
  if (!subscribe || !server || templates.length === 0 || coming.length === 0) return { kind: 'unavailable' }
  const asked = await subscribe.ask(templates.slice(0, TEMPLATES_AT_MOST))
  if (asked.kind !== 'answered') return asked
  if (asked.accepted.length === 0) return { kind: 'declined' }
  const code = await loginCode().catch(() => null)
  if (code === null) return { kind: 'not-handed-over' }
  const messages = [...promised, ...messagesFor(coming, promised, asked.accepted.length)].sort(byTime)
  const handed = await server.subscribe({
    platform: subscribe.platform,
    code,
    templates: [...asked.accepted],
    reminders: messages
  })
  return handed.ok ? { kind: 'subscribed', messages: handed.scheduled, asked: messages } : { kind: 'not-handed-over' }
}

/** Takes back whatever this resident was promised, and has the server forget them. */
export async function withdrawConsent({ subscribe, server, loginCode }: ConsentPorts): Promise<WithdrawalOutcome> {
  if (!subscribe || !server) return { kind: 'unavailable' }
  const code = await loginCode().catch(() => null)
  if (code === null) return { kind: 'not-reached' }
  const { ok } = await server.withdraw({ platform: subscribe.platform, code })
  return { kind: ok ? 'withdrawn' : 'not-reached' }
}

/**
 * As many as were consented to, since a consent is one message: last days before all else, the nearest first. The same
 * for two members is sent once, so that nothing tells how many there are.
 */
function messagesFor(coming: readonly PlannedReminder[], promised: readonly Message[], atMost: number): Message[] {
  const known = new Set(promised.map(idOf))
  const messages = new Map(
    coming
      .map(({ kind, on, hour, about }): Message => ({ kind, on, hour, about }))
      .filter((one) => !known.has(idOf(one)))
      .sort((a, b) => Number(isLastDay(b)) - Number(isLastDay(a)) || byTime(a, b))
      .map((one) => [idOf(one), one])
  )
  return [...messages.values()].slice(0, atMost)
}

const idOf = ({ kind, on, hour, about }: Message) => `${kind} ${on} ${hour} ${about}`

function byTime(a: Message, b: Message): number {
  return compareDates(a.on, b.on) || a.hour - b.hour
}

function isLastDay({ kind }: Message): boolean {
  return kind === 'window-closes' || kind === 'last-useful-day' || kind === 'season-ends'
}
