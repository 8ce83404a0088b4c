/**
 * An own notice as a short ASCII text, to be sent to somebody: codes, days and amounts, and nothing else. No channel, no
 * phone number, no link and no word of the sender's can be in it, so that nobody is sent to a false payee.
 *
 * `BDB1.` and the values one after the other, parted by dots: numbers to the base of 36, days as their distance from the
 * first day of the benefit year, nothing for `null`, the length before each list; then a checksum, against accidents.
 */
import nacl from 'tweetnacl'
import * as v from 'valibot'
import type { OwnNotice } from '../own-notice'
import { checkOwnNotice, type OwnNoticeLimits } from '../own-notice-check'
import { ownNoticeSchema } from '../own-notice-schema'
import { OwnNoticeCodeError } from './fault'
import { readNotice } from './reader'
import { number36, Writer } from './writer'

const VERSION = 1

/** What a code may have at most; the fullest notice that we know takes half of it. */
const MOST_CODE_CHARACTERS = 1500
/** A text to look for a code in. */
const MOST_TEXT_CHARACTERS = 20_000

/** The code of an own notice: letters, digits, dots and hyphens, fit for an address as it is. */
export function encodeOwnNotice({ region, benefitYear, notice, facts }: OwnNotice): string {
  const write = new Writer(benefitYear)
  const values = [region, number36(benefitYear), write.day(notice.issuedOn), ...write.facts(facts)]
  const body = `BDB${VERSION}.${values.join('.')}`
  return `${body}.${checksumOf(body)}`
}

/** The code within a text with words around it; `null`: there is none. Throws OwnNoticeCodeError `too-large`. */
export function findOwnNoticeCode(text: string): string | null {
  if (text.length > MOST_TEXT_CHARACTERS) throw tooLarge(text, MOST_TEXT_CHARACTERS)
  return /BDB\d{1,3}\.[A-Za-z0-9.-]+/.exec(text)?.[0] ?? null
}

/**
 * What a code says, as an own notice that was received: without quotes and without what its notice is called, and with no
 * rule standing in before the resident says so. Throws OwnNoticeCodeError.
 */
export function decodeNotice(
  code: string,
  { id, keptOn }: Pick<OwnNotice, 'id' | 'keptOn'>,
  limits: OwnNoticeLimits
): OwnNotice {
  if (code.length > MOST_CODE_CHARACTERS) throw tooLarge(code, MOST_CODE_CHARACTERS)
  const [, version, values = '', checksum] = /^BDB(\d{1,3})\.([A-Za-z0-9.-]*)\.([0-9a-f]{8})$/.exec(code) ?? []
  if (version === undefined) {
    throw new OwnNoticeCodeError({ code: /^BDB\d{1,3}\./.test(code) ? 'damaged' : 'not-ours' })
  }
  if (Number(version) !== VERSION) throw new OwnNoticeCodeError({ code: 'other-version', version: Number(version) })
  if (checksumOf(`BDB${version}.${values}`) !== checksum) throw new OwnNoticeCodeError({ code: 'damaged' })
  const read = readNotice(values.split('.'))
  const received = v.safeParse(ownNoticeSchema, {
    ...read,
    id,
    keptOn,
    origin: 'received',
    quotes: {},
    standIn: 'none'
  })
  if (!received.success) throw new OwnNoticeCodeError({ code: 'damaged' })
  const problems = checkOwnNotice(received.output, limits)
  if (problems.length > 0) throw new OwnNoticeCodeError({ code: 'implausible', problems })
  return received.output
}

function tooLarge({ length: characters }: string, limit: number): OwnNoticeCodeError {
  return new OwnNoticeCodeError({ code: 'too-large', characters, limit })
}

/** The first eight hexadecimal digits of the SHA-512 of an ASCII text. */
function checksumOf(ascii: string): string {
  const bytes = Uint8Array.from(ascii, (character) => character.charCodeAt(0))
  return Array.from(nacl.hash(bytes).slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
