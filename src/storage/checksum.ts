/**
 * One spelling for equal data, whatever phone has written it, and a checksum of that: it tells whether a backup is still
 * as it was made. Guards against accidents, not against forgery.
 */
import nacl from 'tweetnacl'

/** 128 bits are plenty, and short enough to read. */
const HEX_DIGITS = 32

/** Deeper than anything this app keeps; a text made to exhaust the stack goes further. */
const DEEPEST = 50

/**
 * JSON with sorted keys and without a character beyond ASCII, so that each is one byte in any encoding. `undefined` is
 * left out as in JSON. Throws a RangeError where data lies deeper than anything that is kept.
 */
export function canonicalJson(data: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError('too deep')
  if (Array.isArray(data)) return `[${data.map((entry: unknown) => canonicalJson(entry ?? null, depth + 1)).join()}]`
  if (typeof data !== 'object' || data === null) return ascii(JSON.stringify(data))
  const entries = Object.entries(data).filter(([, value]) => value !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${ascii(JSON.stringify(key))}:${canonicalJson(value, depth + 1)}`)
    .join()}}`
}

/** Surrogates are escaped one by one, so that even a lone one has a spelling. */
function ascii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The first 32 hexadecimal digits of the SHA-512 of an ASCII text. */
export function checksumOf(ascii: string): string {
  const bytes = Uint8Array.from(ascii, (character) => character.charCodeAt(0))
  return Array.from(nacl.hash(bytes), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HEX_DIGITS)
}
