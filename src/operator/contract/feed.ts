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

/** What the signature is of; by hand, since mini-programs have no TextEncoder. Throws a URIError for a text that has no UTF-8. */
export function signedBytes({ format, payload }: Pick<Envelope, 'format' | 'payload'>): Uint8Array {
  const bytes = encodeURIComponent(`${format}\n${payload}`).replace(/%(..)/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16))
  )
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0))
}

export function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}

export function digitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
