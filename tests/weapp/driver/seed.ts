import type { Seed } from '../../e2e/screens/seeds'
import type { Phone } from '../../../packages/weapp-host/phone/phone'

/** Puts what somebody has entered on the phone before the app starts, as the app itself once kept it. */
export function keep(phone: Phone, seed: Seed): void {
  for (const [key, data] of Object.entries(seed))
    phone.storage.write(`buduanbao/${key}`, JSON.stringify({ version: 1, data }))
}

/** As after erasing, or on a new phone. */
export function forget(phone: Phone): void {
  phone.storage.kept.clear()
}
