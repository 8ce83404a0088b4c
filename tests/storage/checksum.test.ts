/** The checksum of a backup, beside an independent SHA-512. */
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { canonicalJson, checksumOf } from '@/storage/checksum'

const sha512 = (text: string) => createHash('sha512').update(text, 'utf8').digest('hex').slice(0, 32)

it('the checksum of a backup is the beginning of its SHA-512', () => {
  // FIPS 180-2, appendix C.1.
  expect(checksumOf('abc')).toBe('ddaf35a193617abacc417349ae204131')
  expect(checksumOf('')).toBe('cf83e1357eefb8bdf1542850d66d8007')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(checksumOf(text)).toBe(sha512(text))
    })
  )
})

it.each([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [{ 妈妈: '𠮷' }, '{"\\u5988\\u5988":"\\ud842\\udfb7"}'],
  ['\u007f\ud800"', '"\\u007f\\ud800\\""'],
  [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
  [-0.5, '-0.5'],
  [{}, '{}']
])('the checksum spells %j in one way', (data, spelling) => {
  expect(canonicalJson(data)).toBe(spelling)
})

it('the checksum spells equal data alike, on one line of ASCII that is JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
      const text = canonicalJson(data)
      expect(text).toMatch(/^[\x20-\x7e]*$/)
      const parsed: unknown = JSON.parse(text)
      expect(parsed).toEqual(JSON.parse(JSON.stringify(data)))
      expect(canonicalJson(parsed)).toBe(text)
    })
  )
})

it('the checksum spells nothing that is deeper than anything kept', () => {
  const deep = (levels: number): unknown => (levels === 0 ? [] : [deep(levels - 1)])
  expect(canonicalJson(deep(40))).toHaveLength(82)
  expect(() => canonicalJson(deep(60))).toThrow(RangeError)
})
