import { newId } from '@/app/new-id'
import { randomBytes } from '@/platform/random'

jest.mock('@/platform/random', () => ({ randomBytes: jest.fn() }))

test('an id is sixteen random bytes, as hexadecimal digits', () => {
  jest.mocked(randomBytes).mockReturnValueOnce(Uint8Array.from({ length: 16 }, (_, place) => place * 17))
  expect(newId()).toBe('00112233445566778899aabbccddeeff')
  expect(randomBytes).toHaveBeenCalledWith(16)
})

test('an id differs from others even where the phone has no generator', () => {
  jest.mocked(randomBytes).mockReturnValue(null)
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
})
