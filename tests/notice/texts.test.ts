/** The notices in our own words: the same figures and traps as those that governments published. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '@/notice'
import { placesOf } from './evidence'
import { expectedOf } from './expected'
import { places } from './places'
import { score } from './score'
import { countsOf, faultsOf, mainOf, shareOf } from './score-table'

const FOLDER = join(__dirname, 'texts')

const scored = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const name = file.replace(/\.txt$/, '')
    const expected = expectedOf(name)
    if (!expected) throw new Error(`nothing is expected of ${file}`)
    const text = readFileSync(join(FOLDER, file), 'utf8')
    const reading = readNotice(text, { places })
    return { name, text, reading, cells: score(reading, expected) }
  })

interface NamedAmounts {
  sentence: string
  from: number
  until: number
  fens: number[]
}

/** The sentences that name amounts, and where they stand. */
function amountsIn(text: string): NamedAmounts[] {
  return [...text.matchAll(/[^。；\n]+/g)].flatMap(({ 0: sentence, index }) => {
    const fens = [...sentence.matchAll(/(\d+(?:\.\d+)?)\s*(万)?元/g)].map(([, number, unit]) =>
      Math.round(Number(number) * (unit === undefined ? 100 : 1_000_000))
    )
    return fens.length === 0 ? [] : [{ sentence, from: index, until: index + sentence.length, fens }]
  })
}

const all = scored.flatMap(({ cells }) => cells)

it.each(scored)('reads no wrong figure out of the notice $name', ({ name, cells }) => {
  const wrong = cells.filter(({ outcome }) => outcome === 'wrong')
  expect(faultsOf({ name, cells: wrong })).toEqual([])
  expect(countsOf(cells).right).toBeGreaterThan(0)
})

it.each(scored)('points at the very characters of the notice $name', ({ text, reading }) => {
  const pointed = placesOf(reading)
  expect(pointed.map(({ start, end }) => text.slice(start, end))).toEqual(pointed.map(({ words }) => words))
})

it.each(scored)('passes over no amount of money of the notice $name: used, or left over', ({ text, reading }) => {
  const pointed = placesOf(reading)
  // A record names one place for all its parts: its other figures are known by their values.
  const raises: unknown[] = Object.values(reading.fields.bonus.value ?? {})
  const passedOver = amountsIn(text).filter(
    ({ from, until, fens }) =>
      !pointed.some(({ start, end }) => start < until && from < end) && !fens.some((fen) => raises.includes(fen))
  )
  expect(passedOver.map(({ sentence }) => sentence)).toEqual([])
})

it('reads at least 95 % of the premiums, windows and waits of all notices without asking', () => {
  const [right, found] = shareOf(mainOf(all))
  expect(right / found).toBeGreaterThanOrEqual(0.95)
})

it('reads at least 85 % of all fields of all notices without asking', () => {
  const [right, found] = shareOf(all)
  expect(right / found).toBeGreaterThanOrEqual(0.85)
})
