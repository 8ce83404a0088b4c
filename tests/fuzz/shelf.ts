/** What a phone keeps under each key: as the app has written it, and every way in which that can be spoilt. */
import * as fc from 'fast-check'
import type { ReminderKeeping } from '@/reminder'
import {
  changshaJobless,
  changshaNewborn,
  family,
  fuling,
  lanzhou,
  lanzhouNever,
  motherPaid
} from '../e2e/screens/seeds'
import { signedFeed } from './app'
import { oddText, spoilt, torn } from './odd'

/** Texts by key. */
export type Shelf = Record<string, string>

const fresh = family.map((member, place) => ({ ...member, changedAt: 1762045200000 + place }))
const [mother, father, daughter] = fresh
/** With every answer there is. */
const answered = [
  {
    ...mother,
    resident: {
      ...mother!.resident,
      history: [
        { year: 2024, scheme: 'other' },
        { year: 2025, scheme: 'none' }
      ],
      employeeMonths: { '2025': 3 }
    }
  },
  { ...father, resident: { birthDate: '1962-01-01', history: [{ year: 2025, scheme: 'none' }], neverInsured: true } },
  {
    ...daughter,
    resident: { birthDate: '2026-01-05', events: [{ kind: 'birth', date: '2026-01-05' }], parentInsured: true }
  },
  ...fresh.slice(3)
]

const [paid] = motherPaid
const quoted = {
  ...paid,
  id: 'father-2026',
  memberId: 'father',
  state: 'quoted',
  channel: null,
  batch: null,
  paid: null,
  steps: [{ state: 'quoted', at: 1762045200000, on: '2025-11-02' }]
}
const handedOver = {
  ...quoted,
  id: 'uncle-2025',
  memberId: 'uncle',
  region: '500102',
  benefitYear: 2025,
  state: 'handed-over',
  channel: { kind: 'counter', name: 'x' },
  batch: 'b2',
  steps: [...quoted.steps, { state: 'handed-over', at: 1762045260000, on: '2025-11-02' }]
}

const keeping: ReminderKeeping = {
  settings: { mother: { offsets: [7, 1], hour: 20, off: false }, father: { offsets: [], hour: 9, off: true } },
  added: [
    {
      uid: 'father/gansu-2026/window-closes/-30',
      memberId: 'father',
      way: 'calendar',
      on: '2025-12-01',
      hour: 9,
      title: 'x',
      sequence: 0,
      gone: false
    }
  ],
  dismissed: [{ uid: 'mother/mother-2026/recheck/7', memberId: 'mother', on: '2025-11-09' }],
  promised: [{ kind: 'recheck', on: '2025-11-09', hour: 9, about: '2025-11-02' }]
}

/** What the app keeps, by name, in the version in which it keeps it. */
export const REAL: Record<string, { version: number; data: unknown }[]> = {
  members: [
    { version: 2, data: fresh },
    { version: 2, data: answered },
    { version: 1, data: family },
    { version: 2, data: [] }
  ],
  draft: [
    { version: 1, data: lanzhou },
    ...[lanzhouNever, changshaNewborn, changshaJobless].map((data) => ({ version: 1, data })),
    { version: 1, data: { ...fuling, at: 'history' } },
    { version: 1, data: null }
  ],
  settings: [{ version: 1, data: { textSize: 'elder', appearance: 'dark' } }],
  'recent-regions': [{ version: 1, data: ['620102', '430104', '999999'] }],
  payments: [
    { version: 1, data: [...motherPaid, quoted, handedOver] },
    { version: 1, data: [] }
  ],
  reminders: [{ version: 1, data: keeping }],
  feed: [{ version: 1, data: signedFeed(JSON.stringify({ version: 3, madeOn: '2026-10-08', policies: [] })) }]
}

/** Data of the right shape, of which only the app itself knows that it cannot be. */
const shapely = (name: string): fc.Arbitrary<unknown> => fc.constantFrom(...REAL[name]!)

function textFor(name: string): fc.Arbitrary<string> {
  const text = shapely(name).map((kept) => JSON.stringify(kept))
  return fc.oneof(
    { arbitrary: text, weight: 3 },
    { arbitrary: spoilt(shapely(name)).map((kept) => JSON.stringify(kept)), weight: 6 },
    { arbitrary: torn(text), weight: 2 },
    {
      arbitrary: fc
        .tuple(shapely(name), fc.constantFrom(0, 3, 99, '1'))
        .map(([kept, version]) => JSON.stringify({ ...(kept as object), version })),
      weight: 1
    },
    { arbitrary: fc.oneof(oddText, fc.json()), weight: 1 }
  )
}

export const NAMES = Object.keys(REAL)

/** Every key at random, and up to two texts of each that were quarantined before. */
export const anyShelf: fc.Arbitrary<Shelf> = fc
  .tuple(
    fc.record(Object.fromEntries(NAMES.map((name) => [name, textFor(name)])), { requiredKeys: [] }),
    fc.array(
      fc.constantFrom(...NAMES).chain((name) => fc.tuple(fc.constant(name), textFor(name))),
      { maxLength: 2 }
    )
  )
  .map(([kept, aside]) => {
    const shelf: Shelf = {}
    for (const [name, text] of Object.entries(kept)) if (text !== undefined) shelf[`buduanbao/${name}`] = text
    for (const [name, text] of aside) {
      const first = `buduanbao/${name}/set-aside-1`
      shelf[first in shelf ? `buduanbao/${name}/set-aside-2` : first] = text
    }
    return shelf
  })
  // Whatever the order in which they were drawn, a second one lies behind a first.
  .filter((shelf) =>
    NAMES.every((name) => !(`buduanbao/${name}/set-aside-2` in shelf) || `buduanbao/${name}/set-aside-1` in shelf)
  )
