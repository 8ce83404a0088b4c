/** Ids of members and payments, and idempotency keys: random, and so long that no two are ever alike. */
import { randomBytes } from '@/platform/random'

const BYTES = 16

/** 32 hexadecimal digits. Where the phone has no generator to be trusted, from the clock and JavaScript's own. */
export function newId(): string {
  const bytes = randomBytes(BYTES)
  return bytes === null ? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}` : hex(bytes)
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
