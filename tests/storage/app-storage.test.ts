/** The storage by itself, with values that mean nothing to it. */
import * as v from 'valibot'
import { createStorage, memoryStore, PreviewError } from '@/storage'
import type { AppStorage, OpenValue, PersistOptions } from '@/storage'
import { Phone } from '../household/support/phone'

const options = (name: string): PersistOptions<string[]> => ({
  name,
  schema: v.array(v.string()),
  empty: [],
  merge: (kept, other, newIdOf) => [...new Set([...kept, ...other.map(newIdOf)])]
})

let day: string | null
beforeEach(() => {
  day = null
})

interface Opened {
  storage: AppStorage
  first: OpenValue<string[]>
  second: OpenValue<string[]>
}

function open(phone: Phone): Opened {
  const storage = createStorage({ storage: phone, preview: () => day })
  return { storage, first: storage.persist(options('first')), second: storage.persist(options('second')) }
}

const FIRST = 'buduanbao/first'
const SECOND = 'buduanbao/second'
const same = (id: string) => id

/** Two values on a phone, and the backup of them. */
function filled(): { phone: Phone; text: string } {
  const phone = new Phone()
  const { storage, first, second } = open(phone)
  first.write(['a'])
  second.write(['b'])
  return { phone, text: storage.backup('2025-11-01') }
}

it('the storage of the app erases the value that was opened last before the others', () => {
  const { phone } = filled()
  const { storage, first } = open(phone)
  phone.left = 1
  storage.eraseAll()
  expect([...phone.kept.keys()]).toEqual([FIRST])
  expect(storage.issues.getState()).toEqual([{ kind: 'unreadable', key: FIRST }])
  expect(first.value).toEqual([])
})

it('the storage of the app restores the value that was opened last before the others', () => {
  const { text } = filled()
  const phone = new Phone()
  const { storage, first, second } = open(phone)
  const seen: string[][] = []
  first.onReplaced(() => seen.push(first.value, second.value))
  phone.write = (key, value) => {
    if (key === FIRST) expect([...phone.kept.keys()]).toEqual([SECOND])
    phone.kept.set(key, value)
  }
  storage.restore(storage.readBackup(text), same)
  expect(seen).toEqual([['a'], ['b']])
})

it('the storage of the app says what a backup holds of each value, and takes it over under the ids of this phone', () => {
  const { text } = filled()
  const { storage, first, second } = open(new Phone())
  const backup = storage.readBackup(text)
  expect(backup.madeOn).toBe('2025-11-01')
  expect([backup.restoredOf(first), backup.restoredOf(second)]).toEqual([['a'], ['b']])
  expect(first.value).toEqual([])
  storage.restore(backup, (id) => `my ${id}`)
  expect([first.value, second.value]).toEqual([['my a'], ['my b']])
})

it('the storage of the app leaves a value that is for this phone alone out of a backup, and refuses a backup that has it', () => {
  const { text } = filled()
  const storage = createStorage({ storage: new Phone(), preview: () => null })
  storage.persist(options('first'))
  storage.persist({ ...options('second'), inBackup: false }).write(['b'])
  expect(storage.backup('2025-11-01')).not.toContain('second')
  expect(() => storage.readBackup(text)).toThrow('newer-version')
})

it('the storage of the app writes in a preview only what says that it may be', () => {
  const phone = new Phone()
  day = '2025-12-01'
  const storage = createStorage({ storage: phone, preview: () => day })
  const locked = storage.persist(options('first'))
  expect(() => locked.write(['a'])).toThrow(PreviewError)
  expect(locked.value).toEqual([])
  expect(storage.persist({ ...options('second'), inPreview: true }).write(['b'])).toBe(true)
  expect([...phone.kept.keys()]).toEqual([SECOND])
})

it('the storage of the app knows whether a value is kept: not after a write that failed, and again once it was replaced', () => {
  const { phone } = filled()
  const { storage, first } = open(phone)
  expect(first.isKept()).toBe(true)
  phone.kept.set(FIRST, JSON.stringify({ version: 1, data: ['other window'] }))
  expect(first.write(['mine'])).toBe(false)
  expect([first.value, first.isKept()]).toEqual([['mine'], false])
  storage.reload()
  expect([first.value, first.isKept()]).toEqual([['other window'], true])
})

it('a storage that lasts for the visit is told once, and everything in it works', () => {
  const storage = createStorage({ storage: memoryStore(), preview: () => null })
  expect(storage.issues.getState()).toEqual([{ kind: 'for-visit', key: '' }])
  const notes = storage.persist({ name: 'notes', schema: v.string(), empty: '', merge: (kept) => kept })
  storage.dismissIssue(0)
  expect(notes.write('一')).toBe(true)
  storage.reload()
  expect(notes.value).toBe('一')
  expect(storage.issues.getState()).toEqual([])
})
