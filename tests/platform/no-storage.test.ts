/** A browser that keeps nothing: blocked cookies, and private windows that refuse. */
import type { KeyValueStore } from '@/storage'

/** The browser's storage as the app finds it when it starts. */
function atStart(): KeyValueStore {
  let found: KeyValueStore | undefined
  jest.isolateModules(() => {
    found = jest.requireActual<{ storage: KeyValueStore }>('@/platform/storage.h5').storage
  })
  return found!
}

const refuse = () => {
  throw new DOMException('denied', 'SecurityError')
}
const full = () => {
  throw new DOMException('no room', 'QuotaExceededError')
}

afterEach(() => {
  jest.restoreAllMocks()
  localStorage.clear()
})

test.each([
  ['refuses every access', () => jest.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)],
  ['refuses the first text', () => jest.spyOn(Storage.prototype, 'setItem').mockImplementation(full)]
])('a browser that %s keeps texts for the visit, and says so', (_, deny) => {
  deny()
  const storage = atStart()
  expect(storage.isForVisit).toBe(true)
  expect(storage.read('family')).toBeNull()
  storage.write('family', '妈妈')
  expect(storage.read('family')).toBe('妈妈')
  storage.remove('family')
  expect(storage.read('family')).toBeNull()
})

test('a storage that is full is used: what lies in it is read, and a write that fails is told', () => {
  localStorage.setItem('family', '妈妈')
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(full)
  const storage = atStart()
  expect(storage.isForVisit).toBeUndefined()
  expect(storage.read('family')).toBe('妈妈')
  expect(() => storage.write('family', '爸爸')).toThrow('no room')
})

test('looking whether there is a storage leaves nothing in it', () => {
  expect(atStart().isForVisit).toBeUndefined()
  expect(localStorage).toHaveLength(0)
})
