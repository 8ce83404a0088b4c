import { MemberError } from '@/household'
import type { NewMember } from '@/household'
import { PreviewError } from '@/storage'
import { refusalOf } from './support/drafts'
import { DRAFT, KEYS, MEMBERS, MUM } from './support/members'
import { Phone, startOn } from './support/phone'
import { HILLS, RIVER } from './support/shelves'

describe('members', () => {
  it('are there after a kill', () => {
    const phone = new Phone()
    const mum = startOn(phone).addMember(MUM)
    expect(startOn(phone).store.getState()).toMatchObject({ members: [mum], issues: [] })
  })

  it('have different ids', () => {
    const app = startOn(new Phone())
    expect(app.addMember(MUM).id).not.toBe(app.addMember(MUM).id)
  })

  it('can be changed and removed', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const [mum, dad] = [app.addMember(MUM), app.addMember({ ...MUM, nickname: '爸爸' })]
    app.updateMember(mum.id, { nickname: '老妈' })
    app.removeMember(dad.id)
    expect(startOn(phone).store.getState().members).toMatchObject([{ ...MUM, id: mum.id, nickname: '老妈' }])
  })

  it('know when they were changed last', () => {
    let now = Date.parse('2025-11-01T12:00:00+08:00')
    const app = startOn(new Phone(), { now: () => now })
    const mum = app.addMember(MUM)
    expect(mum.changedAt).toBe(now)
    now += 1000
    expect(app.updateMember(mum.id, { nickname: '老妈' }).changedAt).toBe(now)
    expect(app.updateMember(mum.id, { nickname: '老妈' }).changedAt).toBe(now)
  })

  it('are changed later than before even if the clock was put back', () => {
    let now = Date.parse('2025-11-01T12:00:00+08:00')
    const app = startOn(new Phone(), { now: () => now })
    const mum = app.addMember(MUM)
    now = 0
    expect(app.updateMember(mum.id, { nickname: '老妈' }).changedAt).toBe(mum.changedAt + 1)
  })

  it('can be neither changed nor removed if they do not exist', () => {
    const app = startOn(new Phone())
    expect(() => app.updateMember('nobody', {})).toThrow(MemberError)
    expect(refusalOf(() => app.removeMember('nobody'))).toMatchObject({
      code: 'member-unknown',
      data: { id: 'nobody' }
    })
  })

  it.each([
    ['an ID number for a nickname', { nickname: '11010519491231002X' }, 'nickname'],
    ['a region that is no code', { region: 'Lanzhou' }, 'region'],
    ['a day that does not exist', { resident: { birthDate: '2025-02-30' } }, 'resident.birthDate']
  ])('are refused with %s', (_, change, path) => {
    const phone = new Phone()
    expect(refusalOf(() => startOn(phone).addMember({ ...MUM, ...change }))).toMatchObject({
      code: 'member-invalid',
      data: { path }
    })
    expect(phone.kept.size).toBe(0)
  })

  it('are kept without anything that was not asked for', () => {
    const phone = new Phone()
    startOn(phone).addMember({ ...MUM, idNumber: '11010519491231002X' } as NewMember)
    expect(phone.kept.get(MEMBERS)).not.toContain('11010519491231002X')
  })
})

describe('settings', () => {
  it('have their defaults at first, and are there after a kill', () => {
    const phone = new Phone()
    const app = startOn(phone)
    expect(app.store.getState().settings).toEqual({ textSize: 'normal', appearance: 'auto' })
    app.changeSettings({ textSize: 'elder' })
    expect(startOn(phone).store.getState().settings).toEqual({ textSize: 'elder', appearance: 'auto' })
  })
})

describe('a damaged text', () => {
  const kept = (data: unknown) => JSON.stringify({ version: 2, data })

  it.each([
    ['not JSON', '{"version":1,"data":[{'],
    ['empty', ''],
    ['JSON without a version', JSON.stringify([{ ...MUM, id: 'a', changedAt: 0 }])],
    ['a version that is no number', JSON.stringify({ version: 'one', data: [] })],
    ['a version before the first', JSON.stringify({ version: 0, data: [] })],
    ['null', 'null'],
    ['of another shape', kept({ members: [] })]
  ])('is quarantined word for word and told: %s', (_, text) => {
    const phone = new Phone()
    phone.kept.set(MEMBERS, text)
    const app = startOn(phone)
    const aside = `${MEMBERS}/set-aside-1`
    expect(app.store.getState()).toMatchObject({
      members: [],
      issues: [{ kind: 'damaged', key: MEMBERS, quarantinedAs: aside }]
    })
    app.addMember(MUM)
    expect(phone.kept.get(aside)).toBe(text)
    expect(startOn(phone).store.getState()).toMatchObject({ members: [{ nickname: '妈妈' }], issues: [] })
  })

  it('is quarantined and told as such if it comes from a newer version', () => {
    const phone = new Phone()
    const text = JSON.stringify({ version: 3, data: { anything: true } })
    phone.kept.set(MEMBERS, text)
    expect(startOn(phone).store.getState().issues).toEqual([
      { kind: 'newer-version', key: MEMBERS, version: 3, quarantinedAs: `${MEMBERS}/set-aside-1` }
    ])
    expect(phone.kept.get(`${MEMBERS}/set-aside-1`)).toBe(text)
  })

  it('never takes the place of what was quarantined before', () => {
    const phone = new Phone()
    for (const text of ['first', 'second', 'third']) {
      phone.kept.set(MEMBERS, text)
      startOn(phone)
    }
    expect([1, 2, 3].map((number) => phone.kept.get(`${MEMBERS}/set-aside-${number}`))).toEqual([
      'first',
      'second',
      'third'
    ])
  })

  it('stays where it is, and is not written over, if there is no room to quarantine it', () => {
    const phone = new Phone()
    phone.kept.set(MEMBERS, 'damaged')
    phone.full = true
    const app = startOn(phone)
    phone.full = false
    app.addMember(MUM)
    expect(app.store.getState()).toMatchObject({
      members: [{ nickname: '妈妈' }],
      issues: [{ kind: 'damaged', quarantinedAs: null }]
    })
    expect([...phone.kept]).toEqual([[MEMBERS, 'damaged']])
  })

  it('does not affect what else is kept', () => {
    const phone = new Phone()
    startOn(phone).addMember(MUM)
    phone.kept.set(DRAFT, '{{{')
    expect(startOn(phone).store.getState()).toMatchObject({
      members: [{ nickname: '妈妈' }],
      draft: null,
      issues: [{ key: DRAFT }]
    })
  })

  it.each(KEYS)('is told under its key %s', (key) => {
    const phone = new Phone()
    phone.kept.set(key, 'damaged')
    expect(startOn(phone).store.getState().issues).toMatchObject([{ kind: 'damaged', key }])
  })

  it('is told until the notice was read', () => {
    const phone = new Phone()
    KEYS.forEach((key) => phone.kept.set(key, 'damaged'))
    const app = startOn(phone)
    app.dismissIssue(1)
    expect(app.store.getState().issues.map(({ key }) => key)).toEqual([KEYS[0], KEYS[2], KEYS[3]])
    app.dismissIssue()
    expect(app.store.getState().issues).toEqual([])
  })
})

describe('a storage that does not answer', () => {
  it('is told for every key, and nothing is overwritten that may be there', () => {
    const phone = new Phone()
    const mum = startOn(phone).addMember(MUM)
    phone.unreadable = true
    const app = startOn(phone)
    expect(app.store.getState().issues).toEqual(KEYS.map((key) => ({ kind: 'unreadable', key })))
    phone.unreadable = false
    app.addMember({ ...MUM, nickname: '爸爸' })
    expect(startOn(phone).store.getState().members).toEqual([mum])
  })
})

describe('a full storage', () => {
  it('is told, and keeps both what is on the screen and what was kept before', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const mum = app.addMember(MUM)
    phone.full = true
    app.addMember({ ...MUM, nickname: '爸爸' })
    app.addMember({ ...MUM, nickname: '奶奶' })
    expect(app.store.getState().members).toHaveLength(3)
    expect(app.store.getState().issues).toEqual([{ kind: 'full', key: MEMBERS }])
    expect(startOn(phone).store.getState().members).toEqual([mum])
  })

  it('is no longer told once a write succeeds, and then everything is kept', () => {
    const phone = new Phone()
    const app = startOn(phone)
    phone.full = true
    app.addMember(MUM)
    phone.full = false
    app.addMember({ ...MUM, nickname: '爸爸' })
    expect(app.store.getState().issues).toEqual([])
    expect(
      startOn(phone)
        .store.getState()
        .members.map(({ nickname }) => nickname)
    ).toEqual(['妈妈', '爸爸'])
  })
})

describe('while another day is looked at', () => {
  const preview = { launchAsOf: '2025-12-01' }

  it('members cannot be written', () => {
    const phone = new Phone()
    const mum = startOn(phone).addMember(MUM)
    const before = [...phone.kept]
    const app = startOn(phone, preview)
    const refusal = { code: 'preview-on', preview: '2025-12-01' }
    expect(() => app.addMember(MUM)).toThrow(PreviewError)
    expect(refusalOf(() => app.updateMember(mum.id, { region: RIVER }))).toMatchObject(refusal)
    expect(refusalOf(() => app.removeMember(mum.id))).toMatchObject(refusal)
    expect(app.store.getState().members).toEqual([mum])
    expect([...phone.kept]).toEqual(before)
  })

  it('a guide leaves no trace', () => {
    const phone = new Phone()
    const app = startOn(phone, preview)
    app.guide.start()
    app.guide.answer('region', HILLS)
    expect(app.store.getState()).toMatchObject({ draft: { at: 'ordinary' }, recentRegions: [HILLS] })
    expect(phone.kept.size).toBe(0)
    app.backToToday()
    expect(app.store.getState()).toMatchObject({ draft: null, recentRegions: [] })
  })

  it('the guide under way before is there again afterwards', () => {
    const app = startOn(new Phone())
    app.guide.start()
    app.guide.answer('region', HILLS)
    const { draft } = app.store.getState()
    app.startPreview('2025-12-01')
    app.guide.answer('region', RIVER)
    app.guide.discard()
    app.backToToday()
    expect(app.store.getState()).toMatchObject({ draft, recentRegions: [HILLS] })
  })

  it('members can be written again afterwards', () => {
    const app = startOn(new Phone(), preview)
    app.backToToday()
    expect(app.addMember(MUM).nickname).toBe('妈妈')
  })

  it('and the app is killed, the next start is on today', () => {
    const phone = new Phone()
    startOn(phone, preview)
    expect(startOn(phone).asOf()).toBe('2025-11-01')
  })

  it('settings can be changed, for they are about the screen', () => {
    const phone = new Phone()
    startOn(phone, preview).changeSettings({ appearance: 'dark' })
    expect(startOn(phone).store.getState().settings.appearance).toBe('dark')
  })
})
