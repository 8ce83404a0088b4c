/** Bytes as a signature wants them, in a mini-program, which has no TextEncoder. */
import type { Envelope } from './format'

/** What the signature is of. Throws a URIError for a text that has no UTF-8. */
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
