import { newId } from '@/app/new-id'
import { randomBytes } from '@/platform/random'

jest.mock('@/platform/random', () => ({ randomBytes: jest.fn() }))

test('sixteen random bytes, as hexadecimal digits', () => {
  jest.mocked(randomBytes).mockReturnValueOnce(Uint8Array.from({ length: 16 }, (_, place) => place * 17))
  expect(newId()).toBe('00112233445566778899aabbccddeeff')
  expect(randomBytes).toHaveBeenCalledWith(16)
})

test('where the phone has no generator, an id that differs all the same', () => {
  jest.mocked(randomBytes).mockReturnValue(null)
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
})
