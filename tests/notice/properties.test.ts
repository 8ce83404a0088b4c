/** A notice rewritten says the same: no figure may change with its layout, its width or the order of its clauses. */
import * as fc from 'fast-check'
import { readNotice } from '@/notice'
import { forEvery, RUNS } from '../calculator/property-tools'
import { placesOf } from './evidence'
import { places } from './places'
import { score, type Cell } from './score'
import { faultsOf } from './score-table'
import { season, type Season } from './season'

const cellsOf = ({ text, expected }: Season): Cell[] => score(readNotice(text, { places }), expected)

const faults = (one: Season, ...outcomes: Cell['outcome'][]) =>
  faultsOf({ name: one.text, cells: cellsOf(one).filter(({ outcome }) => outcomes.includes(outcome)) })

/** The same figures in another dress. */
const DRESSES: Record<string, (text: string) => string> = {
  'full-width digits': (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'half-width punctuation': (text) => text.replace(/[，：；（）]/g, (sign) => ',:;()'['，：；（）'.indexOf(sign)]!),
  'spaces around numbers': (text) => text.replace(/\d+/g, ' $& '),
  'line ends of another system': (text) => text.replace(/\n/g, '\r\n'),
  'spaces before every line': (text) => text.replace(/^/gm, '\u3000\u3000'),
  'marks of a web page': (text) => text.replace(/.+/g, '<p>$&</p>')
}

/** A notice is much longer than a question to the calculator. */
const SOME = Math.ceil(RUNS / 4)

it('reads no wrong figure, whichever figures, ways and order of clauses a notice has', () => {
  forEvery(season, (one) => expect(faults(one, 'wrong')).toEqual([]))
})

it('reads nearly every figure of such a notice without asking', () => {
  const all = fc.sample(season, { seed: 20261128, numRuns: SOME }).flatMap(cellsOf)
  const found = all.filter(({ outcome }) => outcome !== 'open')
  expect(found.filter(({ outcome }) => outcome === 'right').length / found.length).toBeGreaterThanOrEqual(0.9)
})

it.each(Object.entries(DRESSES))('reads no wrong figure after a rewriting with %s', (_, rewrite) => {
  forEvery(season, ({ text, expected }) => expect(faults({ text: rewrite(text), expected }, 'wrong')).toEqual([]), SOME)
})

it('reads no wrong figure with line breaks anywhere, in words, dates and numbers too', () => {
  const broken = fc
    .tuple(season, fc.array(fc.nat(9999), { minLength: 1, maxLength: 12 }))
    .map(([one, breaks]) => ({
      ...one,
      text: breaks.reduce((text, at) => {
        const place = at % text.length
        return `${text.slice(0, place)}\n${text.slice(place)}`
      }, one.text)
    }))
    // One or two digits alone on a line are the number of a page, and nothing tells them from others.
    .filter(({ text }) => !/\n\d{1,2}\n/.test(text))
  forEvery(broken, (one) => expect(faults(one, 'wrong')).toEqual([]), SOME)
})

it('points at the very characters of the text, whatever it looks like', () => {
  const dressed = fc
    .tuple(season, fc.constantFrom(...Object.values(DRESSES)))
    .map(([{ text }, rewrite]) => rewrite(text))
  forEvery(
    dressed,
    (text) => {
      const pointed = placesOf(readNotice(text, { places }))
      expect(pointed.map(({ start, end }) => text.slice(start, end))).toEqual(pointed.map(({ words }) => words))
      expect(pointed.length).toBeGreaterThan(0)
    },
    SOME
  )
})
