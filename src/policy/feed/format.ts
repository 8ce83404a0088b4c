/**
 * What a feed is: `{ "format", "payload", "signature" }`. The payload is JSON, `{ "version", "madeOn", "policies" }`, in a
 * text: what was signed is verified character by character, whoever has parsed and written the feed meanwhile.
 */
import * as v from 'valibot'

export const FORMAT = 'buduanbao-policy-feed/1'

/** A phone keeps at most 1 MB under one key, and may count two bytes a character. */
export const MOST_CHARACTERS = 400_000

/** `signature`: Ed25519 of the format's name, a line feed and the payload, in UTF-8; in hexadecimal digits. */
export const envelopeSchema = v.strictObject({
  format: v.literal(FORMAT),
  payload: v.string(),
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/))
})
export type Envelope = v.InferOutput<typeof envelopeSchema>
