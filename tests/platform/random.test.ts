import type * as random from '@/platform/random'
import { randomBytes as inBrowser } from '@/platform/random.h5'

interface Asked {
  length: number
  success: (answer: { randomValues: ArrayBuffer }) => void
  complete: () => void
}

/** The module as it starts on a phone with this generator, or with none. */
function startedWith(generator: ((asked: Asked) => void) | undefined): typeof random {
  let started: typeof random | undefined
  jest.isolateModules(() => {
    const phone = jest.requireActual<{ default: object }>('@tarojs/taro').default
    if (generator) Object.assign(phone, { getRandomValues: generator })
    started = jest.requireActual<typeof random>('@/platform/random')
  })
  return started!
}

const counting = () => {
  let next = 0
  return jest.fn(({ length, success, complete }: Asked) => {
    success({ randomValues: Uint8Array.from({ length }, () => next++ % 256).buffer })
    complete()
  })
}

test('random bytes are fetched ahead, and none is handed out twice', () => {
  const generator = counting()
  const { randomBytes } = startedWith(generator)
  expect([...randomBytes(4)!]).toEqual([0, 1, 2, 3])
  expect([...randomBytes(4)!]).toEqual([4, 5, 6, 7])
  expect(generator).toHaveBeenCalledTimes(1)
})

test('more random bytes are fetched before none are left', () => {
  const generator = counting()
  const { randomBytes } = startedWith(generator)
  for (let i = 0; i < 200; i++) expect(randomBytes(16)).toHaveLength(16)
  expect(generator.mock.calls.length).toBeGreaterThan(3)
})

test('a phone without a generator of random bytes, or whose first answer is still out, gives none', () => {
  expect(startedWith(undefined).randomBytes(16)).toBeNull()
  expect(startedWith(jest.fn()).randomBytes(16)).toBeNull()
})

test('a generator of random bytes that failed is asked again', () => {
  const generator = jest.fn(({ complete }: Asked) => complete())
  const { randomBytes } = startedWith(generator)
  expect(randomBytes(16)).toBeNull()
  expect(generator).toHaveBeenCalledTimes(2)
})

test('a browser has its own generator of random bytes', () => {
  const bytes = jest.fn((array: Uint8Array) => array.fill(7))
  const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto')
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: { getRandomValues: bytes } })
  try {
    expect([...inBrowser(3)!]).toEqual([7, 7, 7])
  } finally {
    if (original) Object.defineProperty(globalThis, 'crypto', original)
  }
})
