/** What somebody sends as a notice: refused for a typed reason, or sound enough to be answered with, and never more than figures. */
import * as fc from 'fast-check'
import nacl from 'tweetnacl'
import { assess, CalculatorError, changePoints } from '@/calculator'
import {
  createLibrary,
  decodeOwnNotice,
  encodeOwnNotice,
  findOwnNoticeCode,
  knownIdentities,
  OwnNoticeCodeError,
  ownNoticeProblems,
  policyOfOwnNotice,
  type OwnNotice,
  type RegionsFile
} from '@/policy'
import { checkRules } from '@/policy/checks/rules'
import { checkShape } from '@/policy/checks/shape'
import { localPolicySchema } from '@/policy/schema'
import { ownNoticeWords } from '@/ui/text'
import regions from '@policies/regions.json'
import { ownNotices } from '../../policy/own-notice/arbitraries'
import { fuzz } from '../fuzz'
import { CANARY, oddText, torn } from '../odd'

const RECEIVED = { id: 'mine', keptOn: '2026-11-28' }
const sound = ownNotices.map(encodeOwnNotice)

/** Whoever means harm can count a checksum, too. */
function sealed(body: string): string {
  const bytes = Uint8Array.from(body, (character) => character.charCodeAt(0))
  const checksum = Array.from(nacl.hash(bytes).slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${body}.${checksum}`
}

const hostileValue = fc.constantFrom(
  '',
  '0',
  '-1',
  'zzzzzzzzzz',
  '99',
  'A',
  'D9999',
  '1kb',
  'all',
  '13800000000',
  'orphan'
)
const bent = fc
  .tuple(sound, fc.array(fc.tuple(fc.nat(200), hostileValue), { minLength: 1, maxLength: 4 }))
  .map(([code, changes]) => {
    const values = code.split('.').slice(0, -1)
    for (const [at, value] of changes) values[1 + (at % (values.length - 1))] = value
    return sealed(values.join('.'))
  })

const codes: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: sound, weight: 4 },
  { arbitrary: bent, weight: 8 },
  { arbitrary: torn(sound), weight: 2 },
  { arbitrary: fc.stringMatching(/^[A-Za-z0-9.-]{0,200}$/).map((values) => sealed(`BDB1.${values}`)), weight: 2 },
  { arbitrary: oddText, weight: 1 }
)

function received(code: string): OwnNotice | null {
  try {
    return decodeOwnNotice(code, RECEIVED)
  } catch (error) {
    if (error instanceof OwnNoticeCodeError) return null
    throw error
  }
}

fuzz('own-notice', 300, codes, (code) => {
  findOwnNoticeCode(code)
  const own = received(code)
  if (own === null) return
  expect(ownNoticeProblems(own)).toEqual([])
  expect(own).toMatchObject({
    origin: 'received',
    quotes: {},
    standIn: 'none',
    notice: { number: null, title: null, issuer: null }
  })
  const { policy } = policyOfOwnNotice(own, ownNoticeWords, placeOf(own))
  const { data, findings } = checkShape(localPolicySchema, policy)
  expect(findings).toEqual([])
  if (data) expect(checkRules(data, regions.regions, knownIdentities())).toEqual([])
  expect(JSON.stringify(policy)).not.toContain(CANARY)
  const library = createLibrary([], () => regions as RegionsFile, undefined, knownIdentities)
  library.layUnder([policy])
  const shelf = library.shelfFor(own.region)
  for (const asOf of ['2026-11-28', '2027-02-10']) {
    try {
      assess(shelf, { asOf, benefitYear: own.benefitYear, resident: {} })
      changePoints(shelf, { resident: {}, benefitYear: own.benefitYear, from: asOf, to: '2027-12-31' })
    } catch (error) {
      if (!(error instanceof CalculatorError)) throw error
    }
  }
})

/** Places that regions.json does not list come with their name. */
function placeOf({ region }: OwnNotice): string | undefined {
  return region === '370200' ? '山东省青岛市' : undefined
}
