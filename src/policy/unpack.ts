import { toByteArray } from 'base64-js'
import { inflateSync, strFromU8 } from 'fflate'

/** What a text of config/policies/loader.js holds: in a mini-program deflated JSON, in base64. */
export function unpack(content: string): unknown {
  return JSON.parse(strFromU8(inflateSync(toByteArray(content))))
}
