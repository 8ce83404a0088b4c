/** Alipay's RSA2 signatures: SHA-256 with RSA, in base64. Source: opendocs.alipay.com, "signing by oneself". */
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** The server's own key, as PEM or as the base64 that Alipay's tool writes (PKCS#8 or PKCS#1). Throws where it is none. */
export function privateKeyOf(text: string): KeyObject {
  if (text.includes('-----BEGIN')) return createPrivateKey(text)
  const key = Buffer.from(text, 'base64')
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } catch {
    return createPrivateKey({ key, format: 'der', type: 'pkcs1' })
  }
}

/** Alipay's key, as PEM or as the base64 that its console shows. Throws where it is none. */
export function publicKeyOf(text: string): KeyObject {
  if (text.includes('-----BEGIN')) return createPublicKey(text)
  return createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })
}

/** What is signed of a request: all that is not empty, by name. */
function signedText(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

export function signatureOf(parameters: Readonly<Record<string, string>>, key: KeyObject): string {
  return signatureOfText(signedText(parameters), key)
}

export function isSignatureOf(
  parameters: Readonly<Record<string, string>>,
  signature: string,
  key: KeyObject
): boolean {
  return isSignatureOfText(signedText(parameters), signature, key)
}

export function signatureOfText(text: string, key: KeyObject): string {
  return sign('RSA-SHA256', Buffer.from(text), key).toString('base64')
}

export function isSignatureOfText(text: string, signature: string, key: KeyObject): boolean {
  return verify('RSA-SHA256', Buffer.from(text), key, Buffer.from(signature, 'base64'))
}
