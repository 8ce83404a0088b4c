/** What has to hold for each of many short texts. */
import { readNotice } from '@/notice'
import { placesOf } from './evidence'
import type { Passage } from './expected'
import { places } from './places'
import { score } from './score'
import { faultsOf, shareOf } from './score-table'

/** Tests that nothing wrong is read out of the passages, and that at least `leastShare` of what they give is read. */
export function testPassages(passages: readonly Passage[], leastShare: number): void {
  const read = passages.map(({ pattern, text, region, expected, subject, about }) => {
    const reading = readNotice(text, { places, region })
    return { pattern, text, reading, subject, about, cells: score(reading, expected) }
  })

  it.each(read)('reads no wrong figure where a text has $pattern', ({ pattern, cells }) => {
    const wrong = cells.filter(({ outcome }) => outcome === 'wrong')
    expect(faultsOf({ name: pattern, cells: wrong })).toEqual([])
  })

  it('points at the very characters of every passage', () => {
    for (const { text, reading } of read) {
      expect(placesOf(reading).map(({ start, end }) => text.slice(start, end))).toEqual(
        placesOf(reading).map(({ words }) => words)
      )
    }
  })

  it('says what a passage is about where that is asked', () => {
    for (const { reading, subject, about } of read) {
      if (subject !== undefined) expect(reading).toMatchObject({ subject, about })
    }
  })

  it(`reads at least ${leastShare} % of what the passages give without asking`, () => {
    const [right, found] = shareOf(read.flatMap(({ cells }) => cells))
    expect((100 * right) / found).toBeGreaterThanOrEqual(leastShare)
  })

  it('gives each passage a pattern of its own', () => {
    const patterns = passages.map(({ pattern }) => pattern)
    expect(new Set(patterns).size).toBe(patterns.length)
  })
}
