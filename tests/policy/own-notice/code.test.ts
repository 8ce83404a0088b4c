import { decodeOwnNotice, encodeOwnNotice, findOwnNoticeCode, OwnNoticeCodeError, type OwnNotice } from '@/policy'
import * as fc from 'fast-check'
import { isDeep } from '../../depth'
import { ownNotices } from './arbitraries'
import { FULL, POSTER } from './made-up'

const RECEIVED = { id: 'mine', keptOn: '2026-11-28' }

/** What must come out at the other end: the figures, and nothing that the sender could have worded. */
function asReceived({ region, benefitYear, facts, notice: { issuedOn } }: OwnNotice): OwnNotice {
  return {
    ...RECEIVED,
    region,
    benefitYear,
    facts,
    origin: 'received',
    notice: { number: null, title: null, issuer: null, issuedOn },
    quotes: {},
    standIn: 'none'
  }
}

function faultOf(code: string): unknown {
  try {
    return decodeOwnNotice(code, RECEIVED)
  } catch (error) {
    if (error instanceof OwnNoticeCodeError) return error.fault
    throw error
  }
}

/** The code of a notice that nobody may keep: what a hostile sender would make. */
const hostile = (own: OwnNotice) => encodeOwnNotice(own)

describe('the code of an own notice', () => {
  test.each([
    ['of a poster', POSTER],
    ['of a full notice', FULL]
  ])('%s says the same figures at the other end, without quotes and names', (_, own) => {
    expect(decodeOwnNotice(encodeOwnNotice(own), RECEIVED)).toEqual(asReceived(own))
  })

  test('of the fullest notice leaves room in a text of 900 characters, and fits an address as it is', () => {
    const code = encodeOwnNotice(FULL)
    expect(code).toMatch(/^[A-Za-z0-9.-]+$/)
    expect(code.length).toBeLessThan(600)
    expect(encodeURIComponent(code)).toBe(code)
    expect(encodeOwnNotice(POSTER).length).toBeLessThan(100)
  })

  test('holds no word of the notice: no number, no issuer, no sentence', () => {
    expect(encodeOwnNotice(FULL)).toBe(
      encodeOwnNotice({
        ...FULL,
        quotes: {},
        notice: { ...FULL.notice, number: 'https://example.com', issuer: '13800000000' }
      })
    )
  })

  test('is found in a text with words around it', () => {
    const code = encodeOwnNotice(POSTER)
    expect(findOwnNoticeCode(`青岛市2027年居民医保：450 元。\n在“不断保”里打开：${code}（请核对）`)).toBe(code)
    expect(findOwnNoticeCode('今天天气很好')).toBeNull()
  })

  test('is not looked for in a text of a megabyte', () => {
    expect(() => findOwnNoticeCode('x'.repeat(1_000_000))).toThrow(
      expect.objectContaining({ fault: { code: 'too-large', characters: 1_000_000, limit: 20_000 } })
    )
  })

  test.each([
    ['nothing', '', { code: 'not-ours' }],
    ['a script', '<script>alert(1)</script>', { code: 'not-ours' }],
    ['a code that somebody has shortened', encodeOwnNotice(FULL).slice(0, -9), { code: 'damaged' }],
    [
      'a code of a later version',
      encodeOwnNotice(POSTER).replace('BDB1', 'BDB2'),
      { code: 'other-version', version: 2 }
    ],
    ['one figure changed', encodeOwnNotice(POSTER).replace('.yq0.', '.yq1.'), { code: 'damaged' }],
    [
      'more than any notice has',
      `BDB1.${'1.'.repeat(2000)}00000000`,
      { code: 'too-large', characters: 4013, limit: 1500 }
    ]
  ])('refuses %s, and says why', (_, code, fault) => {
    expect(faultOf(code)).toEqual(fault)
  })

  test.each<[string, OwnNotice, object]>([
    [
      'a hostile amount',
      { ...POSTER, facts: { ...POSTER.facts, premiums: [{ tier: 'standard', group: 'all', fen: 99_999_999 }] } },
      { path: 'facts.premiums.0.fen', code: 'amount', value: 99_999_999, atLeast: 100, atMost: 1_000_000 }
    ],
    [
      'a free amount',
      { ...POSTER, facts: { ...POSTER.facts, premiums: [{ tier: 'standard', group: 'all', fen: 0 }] } },
      { path: 'facts.premiums.0.fen', code: 'amount', value: 0, atLeast: 100, atMost: 1_000_000 }
    ],
    [
      'a number to call in the place of an identity',
      {
        ...POSTER,
        facts: {
          ...POSTER.facts,
          premiums: [...POSTER.facts.premiums, { tier: 'standard', group: '13800000000', fen: 100 }]
        }
      },
      { path: 'facts.premiums.1.group', code: 'unknown-identity', identity: '13800000000' }
    ],
    [
      'a place that is none',
      { ...POSTER, region: '999999' },
      { path: 'region', code: 'unknown-region', region: '999999' }
    ],
    [
      'the year 9999',
      {
        ...POSTER,
        benefitYear: 9979,
        facts: { ...POSTER.facts, windows: [], cover: { startsOn: null, endsOn: null } }
      },
      { path: 'benefitYear', code: 'year', value: 9979, from: 2024, to: 2028 }
    ],
    [
      'a last day after the year that it buys',
      {
        ...POSTER,
        facts: { ...POSTER.facts, windows: POSTER.facts.windows.map((one) => ({ ...one, closesOn: '2028-06-30' })) }
      },
      { path: 'facts.windows.0.closesOn', code: 'day', value: '2028-06-30', from: '2026-01-01', to: '2027-12-31' }
    ]
  ])('refuses %s, and names the figure', (_, own, problem) => {
    expect(faultOf(hostile(own))).toEqual({ code: 'implausible', problems: [problem] })
  })

  test('of whatever may be kept says the same at the other end', () => {
    fc.assert(
      fc.property(ownNotices, (own) => {
        const code = encodeOwnNotice(own)
        if (code.length > 1500) return
        const fault = faultOf(code)
        if (typeof fault === 'object' && fault !== null && 'code' in fault)
          expect(fault).toMatchObject({ code: 'implausible' })
        else expect(fault).toEqual(asReceived(own))
      }),
      { numRuns: isDeep ? 5000 : 200, seed: 12 }
    )
  })
})
