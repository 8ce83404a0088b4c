/**
 * What the app tells the operator's server when a resident wants to be reminded by a message of the platform:
 * `POST {server}/subscriptions`. No name, no region, no amount: only when to send which kind of message to whom,
 * and that in the form of the platform's own one-time code. `DELETE {server}/subscriptions` takes it all back.
 */
import * as v from 'valibot'
import { civilDate } from '@/policy/shapes'

/** The platforms let one consent to no more at once. */
const TEMPLATES_AT_MOST = 3
export const REMINDERS_AT_MOST = 100

export const REMINDER_KINDS = [
  'window-opens',
  'window-closes',
  'last-useful-day',
  'cover-starts',
  'season-opens',
  'season-ends',
  'recheck'
] as const

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(256))

const platform = v.picklist(['weapp', 'alipay'])

export const subscriptionRequestSchema = v.strictObject({
  platform,
  /** Of `wx.login`, or of Alipay's `getAuthCode` with scope `auth_base`; used once. */
  code: text,
  /** Those the resident consented to. */
  templates: v.pipe(v.array(text), v.minLength(1), v.maxLength(TEMPLATES_AT_MOST)),
  /** The earliest first. */
  reminders: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(REMINDER_KINDS),
        /** The day on which it is sent. */
        on: civilDate,
        /** In Beijing (UTC+8). */
        hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
        /** The day that it speaks of, as the last day to pay: the one that stands in the message. */
        about: civilDate
      })
    ),
    v.minLength(1),
    v.maxLength(REMINDERS_AT_MOST)
  )
})
export type SubscriptionRequest = v.InferOutput<typeof subscriptionRequestSchema>

/** Status 200 or 201. */
export const subscriptionAnswerSchema = v.object({
  /** How many messages the server will send. */
  scheduled: v.pipe(v.number(), v.integer(), v.minValue(0))
})

/** All that the server keeps of whoever the code stands for is removed. Status 204, also where nothing was kept. */
export const withdrawalRequestSchema = v.strictObject({ platform, code: text })
export type WithdrawalRequest = v.InferOutput<typeof withdrawalRequestSchema>
