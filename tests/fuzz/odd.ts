/** Texts and values that nobody types but somebody sends, and sound data with a few places of it spoilt. */
import * as fc from 'fast-check'
import { addDays, isRealDate } from '../calculator/arbitraries'

/** In every text that tries to run as a script: where it is found outside of plain text, something let it in. */
export const CANARY = 'pwned'

export const SCRIPTS = [
  `<img src=x onerror="globalThis.${CANARY}=1">`,
  `<script>globalThis.${CANARY}=1</script>`,
  `"><svg/onload=globalThis.${CANARY}=1>`,
  `javascript:globalThis.${CANARY}=1`,
  `'};globalThis.${CANARY}=1;//`,
  `\${globalThis.${CANARY}=1}`,
  `data:text/html,<script>${CANARY}</script>`,
  `<iframe srcdoc="<script>top.${CANARY}=1</script>">`
]

const SHAPES = [
  '',
  ' ',
  '\0',
  '\u202eabc\u2066',
  '\u200b\u200d\ufeff',
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\ud83d',
  '\udc00x',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '%',
  '%E4%BD',
  '../../etc',
  '//elsewhere.example',
  'null',
  'NaN',
  '-1',
  '1e9',
  '0x10',
  '１２３４５６',
  '2026-02-30',
  '+275760-09-13',
  'a,b,,a',
  '妈'.repeat(3000),
  'x\r\nBEGIN:VALARM\r\n'
]

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...SCRIPTS), weight: 3 },
  { arbitrary: fc.constantFrom(...SHAPES), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 }
)

/** Days that make rules and clocks stumble. */
export const oddDay: fc.Arbitrary<string> = fc.constantFrom(
  '1970-01-01',
  '1900-02-28',
  '2023-08-31',
  '2024-02-29',
  '2025-02-28',
  '2025-10-14',
  '2025-11-01',
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
  '2026-11-22',
  '2027-01-01',
  '2099-12-31',
  '2100-02-28',
  '2199-12-31'
)

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  oddDay,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    [],
    {},
    0,
    -0,
    -1,
    0.5,
    1e21,
    2 ** 31,
    2 ** 53,
    Number.MIN_VALUE,
    [[]],
    [null],
    { a: {} }
  ),
  fc.constantFrom(
    'resident',
    'none',
    'orphan',
    'birth',
    'tier-1',
    'tier-2',
    '620102',
    '500102',
    '999999',
    'university',
    'never',
    'other',
    'employee-ended',
    '2025'
  ),
  fc.jsonValue({ maxDepth: 2 })
)

/** One place spoilt; places are counted through the whole of what it is applied to. */
interface Spoiling {
  place: number
  how: 'replace' | 'remove' | 'nudge' | 'twice' | 'swap' | 'add'
  value: unknown
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  place: fc.nat(10_000),
  how: fc.constantFrom('replace', 'remove', 'nudge', 'twice', 'swap', 'add'),
  value: oddValue
})

/** Sound data, and next to it the same with up to four places spoilt. */
export function spoilt(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(sound, fc.array(spoiling, { minLength: 1, maxLength: 4 }))
    .map(([data, spoilings]) => spoilings.reduce(spoil, data))
}

interface Bending {
  place: number
  text: string
  day: string
  number: number
}

const bending: fc.Arbitrary<Bending> = fc.record({
  place: fc.nat(10_000),
  text: oddText,
  day: oddDay,
  number: fc.constantFrom(0, 1, 2, 7, 99, 100, 366, 1990, 2199, 40_000, 2 ** 31, 2 ** 53 - 1)
})

/** Sound data, and next to it the same in which up to four places say something else of the same kind: fewer are refused for their shape. */
export function bent(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(sound, fc.array(bending, { minLength: 1, maxLength: 4 }))
    .map(([data, bendings]) => bendings.reduce(bend, data))
}

/** A text with a part of it cut out, or something put in. */
export function torn(sound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(sound, fc.nat(), fc.nat(40), oddText).map(([text, at, length, put]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + put + text.slice(from + length)
  })
}

type Holder = Record<string, unknown> | unknown[]

function spoil(data: unknown, { place, how, value }: Spoiling): unknown {
  const copy: unknown = copyOf(data)
  const places = placesIn(copy)
  const found = places[place % Math.max(1, places.length)]
  if (found === undefined) return value
  const [holder, key] = found
  const old = (holder as Record<string, unknown>)[key]
  if (how === 'remove') remove(holder, key)
  else if (how === 'twice' && Array.isArray(holder)) holder.push(copyOf(old))
  else if (how === 'add') put(holder, typeof value === 'string' ? value : '__proto__', old)
  else if (how === 'nudge') put(holder, key, nudged(old))
  else if (how === 'swap') put(holder, key, copyOf(at(places[(place * 7 + 3) % places.length])))
  else put(holder, key, value)
  return copy
}

function bend(data: unknown, { place, text, day, number }: Bending): unknown {
  const copy: unknown = copyOf(data)
  const places = placesIn(copy).filter((one) => one[1] !== 'notice' && ofItsKind(at(one)) !== null)
  const found = places[place % Math.max(1, places.length)]
  if (found === undefined) return copy
  const [holder, key] = found
  const old = at(found)
  const kind = ofItsKind(old)
  if (Array.isArray(old))
    put(holder, key, number % 2 === 0 ? old.slice(1) : [...(old as unknown[]), ...(old as unknown[]).slice(-1)])
  else if (kind === 'yes-no') put(holder, key, !old)
  else if (kind === 'text') put(holder, key, /。$/.test(String(old)) ? `${text}。` : text)
  else put(holder, key, kind === 'day' ? day : number)
  return copy
}

/** `null` for what names something: another name is rarely one. */
function ofItsKind(value: unknown): 'text' | 'day' | 'number' | 'yes-no' | 'list' | null {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'yes-no'
  if (Array.isArray(value)) return 'list'
  if (typeof value !== 'string') return null
  if (isRealDate(value)) return 'day'
  return /[\u4e00-\u9fff]/.test(value) ? 'text' : null
}

/** Of what JSON can say. */
function copyOf(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null))
}

/** Every place below the value: what holds it, and under which key. */
function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap(
    (key) => [[value as Holder, key], ...placesIn((value as Record<string, unknown>)[key])] as [Holder, string][]
  )
}

function at(place: [Holder, string] | undefined): unknown {
  return place === undefined ? null : (place[0] as Record<string, unknown>)[place[1]]
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
}

/** Under a name like `__proto__` too, as `JSON.parse` would. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true })
}

/** Almost the same: one day, one fen, one letter off. */
function nudged(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return [value]
  return isRealDate(value) ? addDays(value, 1) : `${value}x`
}
