/** The operator's key. It lies in a file or in the environment, never in the database. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import nacl from 'tweetnacl'
import { bytesOf, digitsOf } from '@/operator/contract'
import { PublishingError } from './errors'

export interface SigningKey {
  secretKey: Uint8Array
  /** What config/operator.json has to say of the feed, in hexadecimal digits. */
  publicKey: string
}

/** Makes a key pair and keeps it where only its owner may read it. Throws if there is such a file. */
export function makeKey(file: string): SigningKey {
  const { secretKey, publicKey } = nacl.sign.keyPair()
  writeFileSync(file, `${digitsOf(secretKey)}\n`, { mode: 0o600, flag: 'wx' })
  return { secretKey, publicKey: digitsOf(publicKey) }
}

/** The key in a file; `null`: there is no such file. Throws PublishingError. */
export function keyIn(file: string): SigningKey | null {
  return existsSync(file) ? keyOf(readFileSync(file, 'utf8'), file) : null
}

/** The key as a text. `name`: what a problem calls it. Throws PublishingError. */
export function keyOf(text: string, name: string): SigningKey {
  const digits = text.trim()
  if (!/^[0-9a-f]{128}$/.test(digits)) throw new PublishingError([`${name} is no key made by policies:sign.`])
  const { secretKey, publicKey } = nacl.sign.keyPair.fromSecretKey(bytesOf(digits))
  return { secretKey, publicKey: digitsOf(publicKey) }
}
