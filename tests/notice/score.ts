/**
 * Holds a reading against what was expected, cell by cell: a single field is a cell, and so is each value of an entry or of a
 * record.
 *
 * - right: read, and as expected.
 * - asked: doubtful where the text is clear; also an entry that nobody expected, if it is asked about.
 * - missing: left open although the text gives it.
 * - wrong: read, and not as expected; an entry that nobody expected and that is read; read where the text leaves it open; a
 *   window that costs something else than the premium, read as if it cost the premium.
 * - open: rightly not read, or rightly asked about. Counts in no share, for there was nothing to find.
 */
import type { NoticeReading } from '@/notice/reading'
import { LISTS, NAMES, RECORDS, SINGLES } from './expected'
import type { ExpectedEntry, ExpectedFields, ExpectedValue, Field, ListField, NamesField } from './expected'

export type Outcome = 'right' | 'asked' | 'missing' | 'wrong' | 'open'

export interface Cell {
  field: Field
  /** By the entry it was expected as, or read as: `windows.late.all.closesOn`. */
  path: string
  outcome: Outcome
  expected: unknown
  got: unknown
}

/** What tells the entries of a list apart, and what each of them says. */
const SHAPES: Record<ListField, { keys: string[]; values: string[] }> = {
  premiums: { keys: ['tier', 'group'], values: ['fen'] },
  fiscalSubsidies: { keys: ['group'], values: ['fen'] },
  windows: {
    keys: ['kind', 'group'],
    values: ['opensOn', 'closesOn', 'fen', 'plusFiscalSubsidy', 'waiting', 'coverStarts']
  },
  subsidies: { keys: ['identity', 'tier'], values: ['grant', 'paysFen'] },
  specialGroups: { keys: ['event'], values: ['within', 'coverFrom'] }
}

const PARTS: Record<(typeof RECORDS)[number], string[]> = {
  cover: ['startsOn', 'endsOn'],
  waiting: ['fixed', 'variable', 'repair', 'floor'],
  bonus: ['afterYears', 'continuousFen', 'zeroClaimFen', 'limitFen', 'limitPercent', 'lapseFen']
}

/** Not looked at where nothing is expected: a first line may always pass for a title. */
const OPTIONAL: readonly Field[] = ['title', 'issuer', 'channels']

/** What was read at one place: a value, or that it is asked about. */
interface Got {
  value: unknown
  isAsked: boolean
}

/** All cells of a reading, in the order of the fields. */
export function score(reading: NoticeReading, expected: ExpectedFields): Cell[] {
  return [
    ...SINGLES.flatMap((field) => {
      const { value, state } = reading.fields[field]
      if (expected[field] === undefined && OPTIONAL.includes(field)) return []
      const got = { value: plain(field, value), isAsked: state === 'doubtful' || isAskedAt(reading, field) }
      return [cell(field, field, plainExpected(field, expected[field] ?? null), got)]
    }),
    ...RECORDS.flatMap((field) => {
      const { value, state } = reading.fields[field]
      const isWhole = state === 'doubtful' && !reading.doubts.some((doubt) => doubt.field.startsWith(`${field}.`))
      return PARTS[field].map((part) => {
        const path = `${field}.${part}`
        const got = { value: partOf(value, part), isAsked: isWhole || isAskedAt(reading, path) }
        return cell(field, path, expected[field]?.[part] ?? null, got)
      })
    }),
    ...LISTS.flatMap((field) => scoreList(reading, field, entriesIn(expected, field))),
    ...NAMES.flatMap((field) => scoreNames(field, reading.fields[field].value, expected[field]))
  ]
}

/** Where a window's price is not named, the premium itself is right as well: it means the same. */
function entriesIn(expected: ExpectedFields, field: ListField): ExpectedEntry[] {
  const entries = expected[field] ?? []
  if (field !== 'windows') return entries
  const premiums = (expected.premiums ?? []).flatMap(({ fen }) => acceptedOf(fen ?? null))
  return entries.map((entry) => ({ ...entry, fen: entry.fen ?? { either: [null, ...premiums] } }))
}

function cell(field: Field, path: string, expected: ExpectedValue, got: Got): Cell {
  return {
    field,
    path,
    outcome: outcomeOf(expected, got),
    expected,
    got: got.isAsked ? { asked: got.value } : got.value
  }
}

function outcomeOf(expected: ExpectedValue, { value, isAsked }: Got): Outcome {
  const accepted = acceptedOf(expected)
  const mayStayOpen = accepted.some((one) => one === null || one === false)
  if (isAsked) return mayStayOpen || isAskable(expected) ? 'open' : 'asked'
  if (value === null || value === undefined) return mayStayOpen ? 'open' : 'missing'
  if (!accepted.some((one) => isSame(one, value))) return value === false && accepted.includes(null) ? 'open' : 'wrong'
  return value === false ? 'open' : 'right'
}

function acceptedOf(expected: ExpectedValue): unknown[] {
  if (typeof expected !== 'object' || expected === null) return [expected]
  if ('either' in expected) return expected.either
  if ('askable' in expected) return acceptedOf(expected.askable as ExpectedValue)
  return [expected]
}

const isAskable = (expected: ExpectedValue) =>
  typeof expected === 'object' && expected !== null && 'askable' in expected

/** Two plain data values, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  )
}

/** Whether the place itself, or something that holds it, is in doubt. */
function isAskedAt({ doubts }: NoticeReading, path: string): boolean {
  return doubts.some(({ field }) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`))
}

type Entry = Record<string, unknown>

/** An entry as it was read, one for each identity that it names. */
interface Read {
  entry: Entry
  path: string
  isAsked: boolean
}

function scoreList(reading: NoticeReading, field: ListField, expected: ExpectedEntry[]): Cell[] {
  const { keys } = SHAPES[field]
  const isListAsked = reading.doubts.some((doubt) => doubt.field === field)
  const left = entriesOf(reading, field)
  const cells = expected.flatMap(byIdentity).flatMap((wanted) => {
    const found = bestMatch(reading, field, wanted, left)
    const name = [field, ...keys.map((key) => acceptedOf(wanted[key] ?? null).join('|'))].join('.')
    if (found === undefined) return absent(field, name, wanted, isListAsked)
    left.splice(left.indexOf(found), 1)
    return valuesOf(reading, field, found, wanted, name)
  })
  return [...cells, ...left.map((extra) => unexpected(reading, field, extra))]
}

function entriesOf(reading: NoticeReading, field: ListField): Read[] {
  return reading.fields[field].value.flatMap((entry, index) => {
    const path = `${field}.${index}`
    const { keys } = SHAPES[field]
    const isWhole = entry.state === 'doubtful' && !reading.doubts.some((doubt) => doubt.field.startsWith(`${path}.`))
    const isKeyAsked = [...keys, 'identities'].some((key) => isAskedAt(reading, `${path}.${key}`))
    const isAsked = isWhole || isKeyAsked || entry.state === 'missing'
    return byIdentity(entry as unknown as ExpectedEntry).map((one) => ({ entry: one, path, isAsked }))
  })
}

/** A row of a subsidy table for each identity that it names. */
function byIdentity(entry: ExpectedEntry): ExpectedEntry[] {
  const { identities } = entry
  return Array.isArray(identities) ? (identities as string[]).map((identity) => ({ ...entry, identity })) : [entry]
}

/** The entry that is meant, by its keys; of several, the one that agrees most. */
function bestMatch(reading: NoticeReading, field: ListField, wanted: ExpectedEntry, left: Read[]): Read | undefined {
  const { keys } = SHAPES[field]
  const fitting = left.filter(({ entry, path }) =>
    keys.every((key) => acceptedOf(wanted[key] ?? null).includes(entry[key]) || isAskedAt(reading, `${path}.${key}`))
  )
  const agreement = (found: Read) =>
    valuesOf(reading, field, found, wanted, '').filter(({ outcome }) => outcome === 'right').length -
    valuesOf(reading, field, found, wanted, '').filter(({ outcome }) => outcome === 'wrong').length
  return fitting.sort((a, b) => agreement(b) - agreement(a))[0]
}

function valuesOf(reading: NoticeReading, field: ListField, found: Read, wanted: ExpectedEntry, name: string): Cell[] {
  return SHAPES[field].values.map((key) => {
    const expected = wanted.askable === true ? { askable: wanted[key] ?? null } : (wanted[key] ?? null)
    const isAsked = found.isAsked || isAskedAt(reading, `${found.path}.${key}`)
    const one = cell(field, `${name}.${key}`, expected, { value: found.entry[key] ?? null, isAsked })
    // Nothing said of the price means the premium.
    const passesForPremium = field === 'windows' && key === 'fen' && one.outcome === 'missing' && !isAskable(expected)
    return passesForPremium ? { ...one, outcome: 'wrong' } : one
  })
}

function absent(field: ListField, name: string, wanted: ExpectedEntry, isAsked: boolean): Cell[] {
  return SHAPES[field].values.map((key): Cell => {
    const expected = wanted[key] ?? null
    const accepted = acceptedOf(expected)
    const mayStayOpen = wanted.askable === true || accepted.some((one) => one === null || one === false)
    const outcome = mayStayOpen ? 'open' : isAsked ? (isAskable(expected) ? 'open' : 'asked') : 'missing'
    return { field, path: `${name}.${key}`, outcome, expected, got: null }
  })
}

function unexpected(reading: NoticeReading, field: ListField, { entry, path, isAsked }: Read): Cell {
  const { keys, values } = SHAPES[field]
  const said = values.filter((key) => entry[key] !== null && entry[key] !== false)
  const isOpen = isAsked || said.every((key) => isAskedAt(reading, `${path}.${key}`))
  const got = Object.fromEntries([...keys, ...values].map((key) => [key, entry[key] ?? null]))
  return { field, path, outcome: isOpen ? 'asked' : 'wrong', expected: null, got }
}

/** Of several lists that are right, the names in each of them have to be there, and the others may. */
function scoreNames(field: NamesField, got: readonly string[], expected: ExpectedValue | undefined): Cell[] {
  if (expected === undefined && OPTIONAL.includes(field)) return []
  const choices = acceptedOf(expected ?? []) as string[][]
  const allowed = choices.flat()
  const wanted = choices[0]!.filter((name) => choices.every((choice) => choice.includes(name)))
  const isAbout = (one: string, name: string) => one.includes(name) || name.includes(one)
  const read = got.map(withoutSpaces)
  return [
    ...wanted.map((name): Cell => {
      const found = read.find((one) => isAbout(one, name)) ?? null
      const outcome = found === null ? 'missing' : 'right'
      return { field, path: `${field}.${name}`, outcome, expected: name, got: found }
    }),
    ...read
      .filter((name) => !allowed.some((one) => isAbout(one, name)))
      .map((name): Cell => ({ field, path: `${field}.${name}`, outcome: 'wrong', expected: null, got: name }))
  ]
}

const partOf = (value: unknown, part: string): unknown => (value as Entry | null)?.[part] ?? null

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

/** Of what is a name, neither spaces nor the order of several issuers matter. */
function plain(field: Field, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (field === 'issuer')
    return value
      .split(/[\s、,，]+/)
      .sort()
      .join('、')
  return field === 'title' ? withoutSpaces(value) : value
}

function plainExpected(field: Field, expected: ExpectedValue): ExpectedValue {
  if (typeof expected !== 'object' || expected === null) return plain(field, expected) as ExpectedValue
  if ('either' in expected) return { either: expected.either.map((one) => plain(field, one)) }
  return 'askable' in expected ? { askable: plainExpected(field, expected.askable as ExpectedValue) } : expected
}
