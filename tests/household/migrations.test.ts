/** What older and newer versions of the app have kept. */
import * as v from 'valibot'
import type { PersistOptions } from '@/storage'
import before from './support/kept-before-never.json'
import { DAD, DRAFT, MEMBERS, MUM } from './support/members'
import { Phone, startOn } from './support/phone'
import { HILLS } from './support/shelves'

const kept = (version: number, data: unknown) => JSON.stringify({ version, data })

describe('members of version 1', () => {
  it('are read, and count as changed before anything else', () => {
    const phone = new Phone()
    phone.kept.set(MEMBERS, kept(1, [{ ...MUM, id: 'mum' }]))
    expect(startOn(phone).store.getState()).toMatchObject({
      members: [{ ...MUM, id: 'mum', changedAt: 0 }],
      issues: []
    })
  })

  it('are kept in version 2 from the next change on', () => {
    const phone = new Phone()
    phone.kept.set(MEMBERS, kept(1, [{ ...MUM, id: 'mum' }]))
    const dad = startOn(phone).addMember(DAD)
    expect(phone.kept.get(MEMBERS)).toBe(kept(2, [{ ...startOn(phone).store.getState().members[0] }, dad]))
    expect(phone.dataOf(MEMBERS)).toEqual([{ ...MUM, id: 'mum', changedAt: 0 }, dad])
  })

  it('are damaged if they are no list', () => {
    const phone = new Phone()
    phone.kept.set(MEMBERS, kept(1, { mum: MUM }))
    expect(startOn(phone).store.getState()).toMatchObject({ members: [], issues: [{ kind: 'damaged' }] })
  })
})

/** As the version wrote it that did not ask yet who was never insured, whose parents are, and for how many months. */
describe('what was kept before anybody was asked for "never insured"', () => {
  const phoneBefore = () => {
    const phone = new Phone()
    for (const [key, text] of Object.entries(before.kept)) phone.kept.set(key, text)
    return phone
  }
  const membersBefore = (JSON.parse(before.kept[MEMBERS]) as { data: unknown[] }).data

  it('is read as it is, and nothing is quarantined', () => {
    const phone = phoneBefore()
    const { members, issues } = startOn(phone).store.getState()
    expect(members).toEqual(membersBefore)
    expect(issues).toEqual([])
    expect(Object.fromEntries(phone.kept)).toEqual(before.kept)
  })

  it('says nothing of it that nobody has said', () => {
    for (const { resident } of startOn(phoneBefore()).store.getState().members) {
      const { neverInsured, parentInsured, employeeMonths } = resident
      expect([neverInsured, parentInsured, employeeMonths]).toEqual([undefined, undefined, undefined])
    }
  })

  it.each([0, 1, 2, 3])('is as it was when member %i is edited and saved unchanged', (place) => {
    const app = startOn(phoneBefore())
    const member = app.store.getState().members[place]!
    app.guide.edit(member.id)
    expect(app.guide.view()?.question).toBe('check')
    expect(app.guide.save()).toEqual(member)
  })

  it('leaves the guide that was under way where it stood', () => {
    const app = startOn(phoneBefore())
    expect(app.guide.view()).toMatchObject({
      question: 'check',
      draft: (JSON.parse(before.kept[DRAFT]) as { data: object }).data
    })
    expect(app.guide.save().resident).toEqual({
      birthDate: '1970-01-01',
      identities: [],
      history: [{ year: 2025, scheme: 'none' }],
      events: [{ kind: 'employee-insurance-ended', date: '2025-03-01' }]
    })
  })

  it('comes back from its backup', () => {
    const phone = new Phone()
    const app = startOn(phone)
    app.restore(app.readBackup(before.backup))
    expect(app.store.getState().members).toEqual(membersBefore)
    expect(phone.dataOf(MEMBERS)).toEqual(membersBefore)
  })
})

describe('a member with every answer there is', () => {
  const ALL = {
    ...MUM,
    resident: {
      ...MUM.resident,
      history: [
        { year: 2024, scheme: 'other' as const },
        { year: 2025, scheme: 'resident' as const, claimed: false }
      ],
      parentInsured: false,
      employeeMonths: { '2023': 0, '2024': 12 }
    }
  }
  const NEVER = {
    ...DAD,
    resident: { ...DAD.resident, history: [{ year: 2025, scheme: 'none' as const }], neverInsured: true }
  }

  it('is kept, and comes back from a backup', () => {
    const phone = new Phone()
    const one = startOn(phone)
    const members = [one.addMember(ALL), one.addMember(NEVER)]
    expect(startOn(phone).store.getState().members).toEqual(members)
    const other = startOn(new Phone())
    other.restore(other.readBackup(one.backup()))
    expect(other.store.getState().members).toEqual(members)
  })

  it('is edited without losing any', () => {
    const app = startOn(new Phone())
    for (const fresh of [ALL, { ...NEVER, enrolment: 'first' as const }]) {
      const member = app.addMember(fresh)
      app.guide.edit(member.id)
      expect(app.guide.save()).toEqual(member)
    }
  })

  it.each([
    ['a year that is none', { employeeMonths: { __proto__x: 3 } }],
    ['thirteen months', { employeeMonths: { '2025': 13 } }],
    ['half a month', { employeeMonths: { '2025': 0.5 } }],
    ['months in words', { employeeMonths: { '2025': '3' } }],
    ['a flag in words', { neverInsured: 'yes' }],
    ['parents by number', { parentInsured: 2 }],
    ['a scheme that nobody knows', { history: [{ year: 2025, scheme: 'never' }] }]
  ])('loses only what is spoilt with the member: %s', (_, spoilt) => {
    const phone = new Phone()
    const bad = { ...ALL, id: 'bad', changedAt: 0, resident: { ...ALL.resident, ...spoilt } }
    const good = { ...NEVER, id: 'good', changedAt: 0 }
    phone.kept.set(MEMBERS, kept(2, [bad, good]))
    expect(startOn(phone).store.getState()).toMatchObject({
      members: [good],
      issues: [{ kind: 'partly-damaged', lost: 1 }]
    })
  })
})

/** Version 1 was a number, version 2 an object, version 3 has a name. */
const COUNTER: PersistOptions<{ count: number; name: string }> = {
  name: 'counter',
  schema: v.object({ count: v.number(), name: v.string() }),
  empty: { count: 0, name: '' },
  migrate: [
    (data) => ({ count: data }),
    (data) => {
      const { count } = v.parse(v.object({ count: v.number() }), data)
      return { count, name: `no. ${count}` }
    }
  ],
  merge: (mine) => mine
}

describe('a persisted value', () => {
  it.each([
    [1, 7, { count: 7, name: 'no. 7' }],
    [2, { count: 7 }, { count: 7, name: 'no. 7' }],
    [3, { count: 7, name: 'seven' }, { count: 7, name: 'seven' }]
  ])('of version %i is lifted step by step', (version, data, value) => {
    const phone = new Phone()
    phone.kept.set('buduanbao/counter', kept(version, data))
    const app = startOn(phone)
    const persisted = app.persist(COUNTER)
    expect(persisted.value).toEqual(value)
    expect(app.store.getState().issues).toEqual([])
    persisted.write(value)
    expect(phone.kept.get('buduanbao/counter')).toBe(kept(3, value))
  })

  it('is damaged if a step cannot lift it', () => {
    const phone = new Phone()
    phone.kept.set('buduanbao/counter', kept(1, 'seven'))
    const app = startOn(phone)
    expect(app.persist(COUNTER).value).toEqual({ count: 0, name: '' })
    expect(app.store.getState().issues).toMatchObject([{ kind: 'damaged', key: 'buduanbao/counter' }])
    expect(phone.kept.get('buduanbao/counter/set-aside-1')).toBe(kept(1, 'seven'))
  })
})

describe('what a newer app has kept', () => {
  const newer = kept(2, ['2025', '2026'])
  /** The older app knows years as numbers, the newer one as texts. */
  const OLD: PersistOptions<number[]> = {
    name: 'years',
    schema: v.array(v.number()),
    empty: [],
    merge: (mine, returned) => [...new Set([...mine, ...returned])]
  }
  const NEW: PersistOptions<string[]> = {
    name: 'years',
    schema: v.array(v.string()),
    empty: [],
    migrate: [(data) => v.parse(v.array(v.number()), data).map(String)],
    merge: (mine, returned) => [...new Set([...mine, ...returned])]
  }
  const KEY = 'buduanbao/years'

  function phoneAfterDowngrade(): Phone {
    const phone = new Phone()
    phone.kept.set(KEY, newer)
    const app = startOn(phone)
    const persisted = app.persist(OLD)
    expect(persisted.value).toEqual([])
    expect(app.store.getState().issues).toEqual([
      { kind: 'newer-version', key: KEY, version: 2, quarantinedAs: `${KEY}/set-aside-1` }
    ])
    return phone
  }

  it('is back after the update', () => {
    const phone = phoneAfterDowngrade()
    expect(startOn(phone).persist(NEW).value).toEqual(['2025', '2026'])
    expect([...phone.kept]).toEqual([[KEY, newer]])
  })

  it('is added to what was kept meanwhile', () => {
    const phone = phoneAfterDowngrade()
    startOn(phone).persist(OLD).write([2024, 2025])
    const app = startOn(phone)
    expect(app.persist(NEW).value).toEqual(['2024', '2025', '2026'])
    expect(app.store.getState().issues).toEqual([])
    expect([...phone.kept]).toEqual([[KEY, kept(2, ['2024', '2025', '2026'])]])
  })

  it.each([0, 1, 2, 3])('is back once, wherever the app is killed on the way: after %i writes', (left) => {
    const phone = phoneAfterDowngrade()
    startOn(phone).persist(OLD).write([2024])
    phone.left = left
    expect(startOn(phone).persist(NEW).value).toEqual(['2024', '2025', '2026'])
    phone.left = Infinity
    expect(startOn(phone).persist(NEW).value).toEqual(['2024', '2025', '2026'])
    expect([...phone.kept]).toEqual([[KEY, kept(2, ['2024', '2025', '2026'])]])
  })

  it.each([0, 1, 2, 3, 4])('leaves what is still not understood, without a gap: killed after %i writes', (left) => {
    const phone = new Phone()
    phone.kept.set(`${KEY}/set-aside-1`, newer)
    phone.kept.set(`${KEY}/set-aside-2`, 'damaged')
    phone.kept.set(`${KEY}/set-aside-3`, 'more')
    phone.left = left
    startOn(phone).persist(NEW)
    phone.left = Infinity
    expect(startOn(phone).persist(NEW).value).toEqual(['2025', '2026'])
    const aside = [...phone.kept].filter(([key]) => key !== KEY)
    expect(new Set(aside.map(([, text]) => text))).toEqual(new Set(['damaged', 'more']))
    expect(aside.map(([key]) => key).sort()).toEqual(aside.map((_, place) => `${KEY}/set-aside-${place + 1}`))
  })

  it('stays in quarantine and is shown if this app cannot write it back', () => {
    const phone = phoneAfterDowngrade()
    phone.full = true
    expect(startOn(phone).persist(NEW).value).toEqual(['2025', '2026'])
    expect(phone.kept.get(`${KEY}/set-aside-1`)).toBe(newer)
  })
})

it('a draft, settings, regions and members that were quarantined come back where they can', () => {
  const phone = new Phone()
  const app = startOn(phone)
  app.addMember(MUM)
  const before = new Map(phone.kept)
  app.guide.start()
  app.guide.answer('region', HILLS)
  app.changeSettings({ textSize: 'elder' })
  const mum = app.updateMember(app.store.getState().members[0]!.id, { nickname: '老妈' })
  for (const [key, text] of [...phone.kept]) {
    phone.kept.set(`${key}/set-aside-1`, text)
    phone.kept.delete(key)
  }
  for (const [key, text] of before) phone.kept.set(key, text)
  expect(startOn(phone).store.getState()).toMatchObject({
    members: [mum],
    draft: { at: 'ordinary', answers: { region: HILLS } },
    settings: { textSize: 'elder', appearance: 'auto' },
    recentRegions: [HILLS],
    issues: []
  })
  expect([...phone.kept.keys()].filter((key) => key.includes('set-aside'))).toEqual([])
})
