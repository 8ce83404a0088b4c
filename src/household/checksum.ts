/** Tells whether a backup is still as it was made. Guards against accidents, not against forgery. */
import nacl from 'tweetnacl'

/** 128 bits are plenty, and short enough to read. */
const HEX_DIGITS = 32

/** The first 32 hexadecimal digits of the SHA-512 of an ASCII text. */
export function checksumOf(ascii: string): string {
  const bytes = Uint8Array.from(ascii, (character) => character.charCodeAt(0))
  return Array.from(nacl.hash(bytes), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HEX_DIGITS)
}
