/** Which of the reminders that a user asks for become messages, and by which template. */
import * as v from 'valibot'
import type { CivilDate } from '@/calculator'
import { REMINDERS_AT_MOST, subscriptionRequestSchema } from '@/operator/contract'
import type { Message } from '@/server/database/tables'
import type { PlatformName } from '@/server/platforms/platform'
import { dayInBeijing, instantOf } from '../beijing'
import { assign } from './consents'
import { serves, type Templates } from './templates'

const { reminders: asContracted, ...rest } = subscriptionRequestSchema.entries

/** As the contract has it, but for kinds of reminders: those that only a newer app knows are skipped. */
export const subscriptionSchema = v.strictObject({
  ...rest,
  reminders: v.pipe(
    v.array(
      v.strictObject({
        ...asContracted.pipe[0].item.entries,
        kind: v.pipe(v.string(), v.minLength(1), v.maxLength(64))
      })
    ),
    v.minLength(1),
    v.maxLength(REMINDERS_AT_MOST)
  )
})
export type Subscription = v.InferOutput<typeof subscriptionSchema>
type AskedReminder = Subscription['reminders'][number]

/** Why a reminder becomes no message. */
export type Skipped = Readonly<Record<'kind-not-served' | 'past' | 'double' | 'sent-already', number>>

export interface PlannedMessage {
  kind: string
  about: CivilDate
  dueAt: Date
  template: string
}

/** A user's messages that the table has. */
type Known = Pick<Message, 'kind' | 'due_at' | 'template'>

interface Asked {
  platform: PlatformName
  /** The templates that were consented to for this request. */
  consented: readonly string[]
  /** The earliest first. */
  reminders: readonly AskedReminder[]
  /** Whose place this request takes. */
  waiting: readonly Known[]
  /** Sent, or it may have been. */
  sent: readonly Known[]
}

/**
 * A reminder that was waiting keeps its template. Of the others, each gets a template that was just consented to, as far as
 * they go, and then any that serves its kind: whether an earlier consent is left, the platform alone knows. `now`:
 * milliseconds since 1970.
 */
export function planMessages(
  templates: Templates,
  { platform, consented, reminders, waiting, sent }: Asked,
  now: number
): { planned: PlannedMessage[]; skipped: Skipped } {
  const serving = (template: string, { kind }: { kind: string }) => serves(templates, platform, template, kind)
  const candidates = [...consented, ...Object.keys(templates[platform])]
  const sentBefore = new Set(sent.map(keyOf))

  const served = reminders.filter((reminder) => candidates.some((template) => serving(template, reminder)))
  const coming = served.filter(({ on }) => on >= dayInBeijing(now))
  const dated = coming.map(({ kind, on, hour, about }) => ({ kind, about, due_at: instantOf(on, hour) }))
  const once = [...new Map(dated.map((reminder) => [keyOf(reminder), reminder])).values()]
  const fresh = once.filter((reminder) => !sentBefore.has(keyOf(reminder)))

  const kept = new Map(
    waiting.filter((known) => serving(known.template, known)).map((known) => [keyOf(known), known.template])
  )
  const added = fresh.filter((reminder) => !kept.has(keyOf(reminder)))
  const given = assign(added, consented, serving)
  const planned = fresh.flatMap((reminder) => {
    const { kind, about, due_at: dueAt } = reminder
    const template =
      kept.get(keyOf(reminder)) ?? given.get(reminder) ?? candidates.find((candidate) => serving(candidate, reminder))
    return template === undefined ? [] : [{ kind, about, dueAt, template }]
  })
  return {
    planned,
    skipped: {
      'kind-not-served': reminders.length - served.length,
      past: served.length - coming.length,
      double: coming.length - once.length,
      'sent-already': once.length - fresh.length
    }
  }
}

const keyOf = ({ kind, due_at }: { kind: string; due_at: Date }) => `${kind} ${due_at.getTime()}`
