/** The app killed after every single write: nothing is lost, nothing is there twice. */
import type { Household } from '@/household'
import { refusalOf } from './support/drafts'
import { DAD, MUM, NAN } from './support/members'
import { openNotes } from './support/notes'
import type { Note, Owner } from './support/notes'
import { Phone, startOn } from './support/phone'
import { PLAIN } from './support/shelves'

interface Running {
  app: Household
  owner: Owner
}

const start = (phone: Phone): Running => {
  const app = startOn(phone)
  return { app, owner: openNotes(app) }
}
const namesOf = ({ app }: Running) => app.store.getState().members.map(({ nickname }) => nickname)

/**
 * Does something on copies of a phone, each killed after one write more than the one before, until there are no more;
 * looks at each when it is started again. Answers how many writes there were.
 */
function killedAnywhere(phone: Phone, act: (running: Running) => void, look: (running: Running) => void): number {
  for (let writes = 0; ; writes += 1) {
    const copy = phone.copy()
    const running = start(copy)
    copy.left = writes
    try {
      act(running)
    } catch (error) {
      // A restore that cannot be written says so; nobody hears it any more.
      if (!(error instanceof Error && error.name === 'BackupError')) throw error
    }
    const { left } = copy
    copy.left = Infinity
    look(start(copy))
    if (left > 0) return writes - left
  }
}

function family(): Phone {
  const phone = new Phone()
  const { app, owner } = start(phone)
  const mum = app.addMember(MUM)
  app.addMember(DAD)
  owner.persisted.write([{ id: 'a', memberId: mum.id, says: 'paid' }])
  return phone
}

function answerAll({ app: { guide } }: Running): void {
  guide.start()
  guide.answer('region', PLAIN)
  guide.answer('who', { relation: 'grandparent', nickname: '奶奶' })
  guide.answer('birth', { year: 1940 })
  guide.answer('insurance', { now: 'none' })
  guide.answer('enrolment', 'continuing')
}

it('a kill while a member is added directly leaves the member there once or not at all', () => {
  const seen: string[][] = []
  killedAnywhere(
    family(),
    ({ app }) => void app.addMember(NAN),
    (running) => seen.push(namesOf(running))
  )
  expect(seen).toEqual([
    ['妈妈', '爸爸'],
    ['妈妈', '爸爸', '奶奶'],
    ['妈妈', '爸爸', '奶奶']
  ])
})

it('a kill while the guide is answered leaves every answer that was written', () => {
  let answered = -1
  killedAnywhere(family(), answerAll, ({ app }) => {
    const count = Object.keys(app.store.getState().draft?.answers ?? {}).length
    expect(count).toBeGreaterThanOrEqual(answered)
    answered = count
  })
  expect(answered).toBe(5)
})

it('a kill while a member is kept at the end of the guide leaves the member once or the draft', () => {
  const phone = family()
  answerAll(start(phone))
  const writes = killedAnywhere(
    phone,
    ({ app }) => void app.guide.save(),
    (running) => {
      const { app } = running
      expect(namesOf(running).slice(0, 2)).toEqual(['妈妈', '爸爸'])
      if (app.guide.view() !== null) app.guide.save()
      expect(namesOf(running)).toEqual(['妈妈', '爸爸', '奶奶'])
      expect(app.guide.view()).toBeNull()
    }
  )
  expect(writes).toBe(3)
})

it('a kill while a member is edited in the guide leaves the old answers or the new ones', () => {
  const phone = family()
  const { app: before } = start(phone)
  const { id } = before.store.getState().members[0]!
  const edit = ({ app }: Running) => {
    app.guide.edit(id)
    app.guide.answer('who', { relation: 'parent', nickname: '老妈' })
    app.guide.save()
  }
  killedAnywhere(phone, edit, (running) => {
    const { app, owner } = running
    const { draft, members } = app.store.getState()
    expect(members.map((member) => member.id)).toEqual(before.store.getState().members.map((member) => member.id))
    expect(['妈妈', '老妈']).toContain(members[0]!.nickname)
    if (draft) app.guide.save()
    expect(app.store.getState().members).toHaveLength(2)
    expect(owner.notes).toEqual([{ id: 'a', memberId: id, says: 'paid' }])
  })
})

it('a kill while a member is removed or put back leaves the member there once or not at all', () => {
  const phone = family()
  const { id } = start(phone).app.store.getState().members[0]!
  const seen: string[][] = []
  const act = ({ app }: Running) => app.removeMember(id)()
  killedAnywhere(phone, act, (running) => {
    seen.push(namesOf(running))
    expect(running.owner.notes).toHaveLength(1)
  })
  expect(seen).toEqual([['妈妈', '爸爸'], ['爸爸'], ['妈妈', '爸爸'], ['妈妈', '爸爸']])
})

it('a kill while a backup is restored into an empty phone loses nothing once it is restored again', () => {
  const backup = start(family()).app.backup()
  const writes = killedAnywhere(
    new Phone(),
    ({ app }) => void app.restore(app.readBackup(backup)),
    (running) => {
      const { app } = running
      // Nobody is shown without their records.
      if (namesOf(running).length > 0) expect(running.owner.notes).toHaveLength(1)
      app.restore(app.readBackup(backup))
      expect(namesOf(running)).toEqual(['妈妈', '爸爸'])
      expect(running.owner.notes).toHaveLength(1)
    }
  )
  expect(writes).toBe(3)
})

it('a kill while a backup is restored beside what is kept loses nothing once it is restored again', () => {
  const other = new Phone()
  const there = start(other)
  const oldMum = there.app.addMember(MUM)
  const nan = there.app.addMember(NAN)
  there.owner.persisted.write([
    { id: 'b', memberId: oldMum.id, says: 'older' },
    { id: 'c', memberId: nan.id, says: 'nan' }
  ])
  const backup = there.app.backup()
  const phone = family()
  const mum = start(phone).app.store.getState().members[0]!
  const after: Note[] = [
    { id: 'a', memberId: mum.id, says: 'paid' },
    { id: 'b', memberId: mum.id, says: 'older' },
    { id: 'c', memberId: nan.id, says: 'nan' }
  ]
  killedAnywhere(
    phone,
    ({ app }) => void app.restore(app.readBackup(backup)),
    (running) => {
      const names = namesOf(running)
      expect([
        ['妈妈', '爸爸'],
        ['妈妈', '爸爸', '奶奶']
      ]).toContainEqual(names)
      if (names.length === 3) expect(running.owner.notes).toEqual(after)
      expect(running.owner.notes).toContainEqual(after[0])
      running.app.restore(running.app.readBackup(backup))
      expect(namesOf(running)).toEqual(['妈妈', '爸爸', '奶奶'])
      expect(running.owner.notes).toEqual(after)
    }
  )
})

it('a kill while everything is erased: as long as something is left, it is shown and can be erased again', () => {
  const phone = family()
  phone.kept.set('buduanbao/settings', 'damaged')
  answerAll(start(phone))
  for (const text of ['one', 'two']) {
    phone.kept.set('buduanbao/draft', text)
    start(phone)
  }
  let left = new Phone()
  killedAnywhere(
    phone,
    ({ app }) => app.eraseAll(),
    (running) => {
      const isEmpty = namesOf(running).length === 0
      left = new Phone()
      if (isEmpty)
        expect(refusalOf(() => running.app.removeMember('anybody'))).toMatchObject({ code: 'member-unknown' })
      expect(isEmpty).toBe(running.app.backup() === start(left).app.backup())
      running.app.eraseAll()
      expect(running.app.quarantined()).toEqual([])
      expect(running.app.store.getState()).toMatchObject({ members: [], draft: null, issues: [] })
    }
  )
})
