/** A backup as text: what is in it, and which texts are none. */
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { BackupError } from '@/storage'
import { refusalOf } from './support/drafts'
import { DAD, MUM } from './support/members'
import { openNotes } from './support/notes'
import { Phone, startOn } from './support/phone'

/** What stands in a backup, with the checksum of a spelling written out by hand. */
function backupText(change: Record<string, unknown> = {}, spelled = SPELLED): string {
  const checksum = createHash('sha512').update(spelled, 'utf8').digest('hex').slice(0, 32)
  return JSON.stringify({ app: 'buduanbao', version: 1, madeOn: '2025-11-01', checksum, data: DATA, ...change })
}
const DATA = {
  members: { version: 2, data: [] },
  settings: { version: 1, data: { textSize: 'elder', appearance: 'auto' } }
}
const SPELLED =
  '{"members":{"data":[],"version":2},"settings":{"data":{"appearance":"auto","textSize":"elder"},"version":1}}'

/** An app in which everything has been used. */
function usedApp() {
  const app = startOn(new Phone())
  const mum = app.addMember(MUM)
  app.addMember(DAD)
  app.changeSettings({ textSize: 'elder' })
  openNotes(app).persisted.write([{ id: 'a', memberId: mum.id, says: '缴了' }])
  return app
}

function codeOf(text: string): unknown {
  const app = startOn(new Phone())
  openNotes(app)
  return refusalOf(() => app.readBackup(text))
}

describe('a backup', () => {
  it('holds everything with its version, the day and a checksum', () => {
    const app = startOn(new Phone())
    app.changeSettings({ textSize: 'elder' })
    expect(app.backup()).toBe(backupText())
  })

  it('holds the persisted values by their names', () => {
    const app = usedApp()
    const { data } = JSON.parse(app.backup()) as { data: Record<string, unknown> }
    expect(data.notes).toEqual({
      version: 1,
      data: [{ id: 'a', memberId: app.store.getState().members[0]!.id, says: '缴了' }]
    })
    expect(data.members).toEqual({ version: 2, data: app.store.getState().members })
  })

  it('holds what is on the screen, even if the storage is full', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const { persisted } = openNotes(app)
    phone.full = true
    app.addMember(MUM)
    persisted.write([{ id: 'a', memberId: 'mum', says: 'paid' }])
    const other = startOn(new Phone())
    openNotes(other)
    expect(other.readBackup(app.backup())).toMatchObject({ members: { total: 1 }, records: { notes: { total: 1 } } })
  })

  it('changes nothing of what is kept when it is made', () => {
    const app = usedApp()
    const before = app.store.getState()
    app.readBackup(app.backup())
    expect(app.store.getState()).toBe(before)
  })

  it('can be made and read while another day is looked at, and is of today', () => {
    const app = usedApp()
    app.startPreview('2025-12-01')
    expect(app.readBackup(app.backup())).toMatchObject({ madeOn: '2025-11-01', members: { total: 2, fresh: 0 } })
  })
})

describe('reading a backup', () => {
  it('tells what it holds, and what of it is new', () => {
    const text = usedApp().backup()
    const app = startOn(new Phone())
    openNotes(app)
    expect(app.readBackup(text)).toEqual({
      madeOn: '2025-11-01',
      members: { total: 2, fresh: 2 },
      records: { notes: { total: 1, fresh: 1 } }
    })
    app.restore(app.readBackup(text))
    expect(app.readBackup(text)).toEqual({
      madeOn: '2025-11-01',
      members: { total: 2, fresh: 0 },
      records: { notes: { total: 1, fresh: 0 } }
    })
  })

  it('does not tell of values that do not count', () => {
    const app = startOn(new Phone())
    app.persist<number[]>({ name: 'plain', schema: v.array(v.number()), empty: [], merge: (kept) => kept })
    expect(app.readBackup(app.backup()).records).toEqual({})
  })

  it('takes one that was made before a value was there', () => {
    const app = startOn(new Phone())
    openNotes(app)
    expect(app.readBackup(backupText())).toEqual({ madeOn: '2025-11-01', members: { total: 0, fresh: 0 }, records: {} })
  })

  it('does not mind another order, line breaks, or words around it', () => {
    const app = startOn(new Phone())
    const { data, checksum, ...head } = JSON.parse(backupText()) as Record<string, unknown>
    const turned = JSON.stringify(
      { checksum, data: { settings: DATA.settings, members: DATA.members }, ...head, data2: data },
      null,
      2
    )
    expect(app.readBackup(`\uFEFF妈妈的备份：\r\n${turned.replace(/\n/g, '\r\n')}\n`)).toMatchObject({
      madeOn: '2025-11-01'
    })
  })

  it('takes members of version 1', () => {
    const data = { members: { version: 1, data: [{ ...MUM, id: 'mum' }] } }
    const spelled =
      '{"members":{"data":[{"enrolment":"continuing","id":"mum","nickname":"\\u5988\\u5988","region":"910000","relation":"parent",' +
      '"resident":{"birthDate":"1963-01-01","events":[],"history":[{"claimed":false,"scheme":"resident","year":2025}],"identities":[]}}],"version":1}}'
    expect(startOn(new Phone()).readBackup(backupText({ data }, spelled)).members).toEqual({ total: 1, fresh: 1 })
  })
})

describe('reading a text as a backup', () => {
  it.each([
    ['nothing', ''],
    ['other words', '妈妈的医保'],
    ['other JSON', '{"name":"buduanbao"}'],
    ['another app', backupText({ app: 'other' })],
    ['a list', '[1,2]'],
    ['a brace', '{'],
    ['null', 'null'],
    ['the end of one', backupText().slice(40)]
  ])('finds that it is no backup: %s', (_, text) => {
    expect(codeOf(text)).toMatchObject({ code: 'not-a-backup' })
  })

  it.each([
    ['cut off', backupText().slice(0, -1)],
    ['cut off early', backupText().slice(0, 40)],
    ['another day', backupText({ madeOn: '2025-02-30' })],
    ['no day', backupText({ madeOn: undefined })],
    ['no version', backupText({ version: undefined })],
    ['a version before the first', backupText({ version: 0 })],
    ['a version that is a text', backupText({ version: '1' })],
    ['no checksum', backupText({ checksum: undefined })],
    ['another checksum', backupText({ checksum: '0'.repeat(32) })],
    ['no data', backupText({ data: undefined })],
    ['data that is a list', backupText({ data: [] })],
    [
      'data that was changed',
      backupText({ data: { ...DATA, settings: { version: 1, data: { textSize: 'normal', appearance: 'auto' } } } })
    ],
    ['data beside it', backupText({ data: { ...DATA, more: 1 } })],
    [
      'data too deep',
      `{"app":"buduanbao","version":1,"madeOn":"2025-11-01","checksum":"","data":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`
    ]
  ])('finds that the backup is damaged: %s', (_, text) => {
    expect(codeOf(text)).toMatchObject({ code: 'damaged' })
  })

  it.each([
    ['no members', '{}', {}],
    ['members that are none', '{"members":{"data":[1],"version":2}}', { members: { version: 2, data: [1] } }],
    ['members without a version', '{"members":[]}', { members: [] }],
    [
      'settings that are none',
      '{"members":{"data":[],"version":2},"settings":null}',
      { members: DATA.members, settings: null }
    ],
    [
      'a persisted of another shape',
      '{"members":{"data":[],"version":2},"notes":{"data":7,"version":1}}',
      { members: DATA.members, notes: { version: 1, data: 7 } }
    ]
  ])('finds that the backup is damaged, whatever its checksum says: %s', (_, spelled, data) => {
    expect(codeOf(backupText({ data }, spelled))).toMatchObject({ code: 'damaged' })
  })

  it.each([
    ['the backup', backupText({ version: 2, data: 'anything' })],
    [
      'its members',
      backupText({ data: { members: { version: 3, data: 'anything' } } }, '{"members":{"data":"anything","version":3}}')
    ],
    [
      'a persisted',
      backupText(
        { data: { ...DATA, notes: { version: 2, data: [] } } },
        SPELLED.replace(',"settings"', ',"notes":{"data":[],"version":2},"settings"')
      )
    ],
    [
      'a part that this app does not know',
      backupText(
        { data: { ...DATA, zoo: { version: 1, data: [] } } },
        SPELLED.replace(/\}$/, ',"zoo":{"data":[],"version":1}}')
      )
    ]
  ])('finds that a newer app has written %s', (_, text) => {
    expect(codeOf(text)).toMatchObject({ code: 'newer-version' })
  })

  it('refuses a text that is too large without reading it', () => {
    expect(codeOf('{'.repeat(4_000_001))).toMatchObject({
      code: 'too-large',
      data: { length: 4_000_001, longest: 4_000_000 }
    })
    expect(startOn(new Phone()).readBackup(backupText().padEnd(4_000_000)).members.total).toBe(0)
  })

  it('throws no error but those of a refused backup, whatever the text is', () => {
    const app = startOn(new Phone())
    openNotes(app)
    const whole = usedApp().backup()
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([from, to]) => whole.slice(from, to))
    const changed = fc
      .tuple(fc.nat(whole.length), fc.string({ unit: 'binary' }))
      .map(([at, put]) => whole.slice(0, at) + put + whole.slice(at + 1))
    const almost = fc.record({
      app: fc.constant('buduanbao'),
      version: fc.constantFrom(1, 2, 'x'),
      data: fc.jsonValue(),
      checksum: fc.string()
    })
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      cut,
      changed,
      almost.map((data) => JSON.stringify(data))
    )
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(app.readBackup(text).members.total).toBe(2)
        } catch (error) {
          if (!(error instanceof BackupError)) throw error
        }
      }),
      { numRuns: 2000 }
    )
    expect(app.store.getState().members).toEqual([])
  })
})
