import { QR_MARGIN, qrCodeOf, qrImageOf } from '@/app/qr-code'
import { readCode } from './support/reading-codes'

const LINK =
  'https://example.org/app/#/flows/answer/shared-link/index?region=620102&year=2026&policy=gansu-2026&version=3'

/** Pixels a square. */
const SCALE = 4

test.each([['x'], [LINK], [`${LINK}&more=${'0123456789'.repeat(20)}`]])(
  'a code reads as the text it was made from: %s',
  (text) => {
    const { size, runs } = qrCodeOf(text)
    const dark = runs.map(({ x, y, length }) => ({
      x: (x + QR_MARGIN) * SCALE,
      y: (y + QR_MARGIN) * SCALE,
      width: length * SCALE,
      height: SCALE
    }))
    expect(readCode(dark, (size + 2 * QR_MARGIN) * SCALE)).toBe(text)
  }
)

test('a code has its three finders in the corners, seven squares wide', () => {
  const { size, runs } = qrCodeOf('x')
  expect(size).toBe(21)
  const has = (x: number, y: number) => runs.some((run) => run.x === x && run.y === y && run.length === 7)
  expect([has(0, 0), has(14, 0), has(0, 14)]).toEqual([true, true, true])
})

test('the drawing of a code for an image has the margin that readers need', () => {
  const svg = decodeURIComponent(qrImageOf('x').replace('data:image/svg+xml,', ''))
  expect(svg).toContain('viewBox="0 0 29 29"')
  expect(svg).toContain('M4 4h7v1h-7z')
})

test('a text that no code can hold is refused', () => {
  expect(() => qrCodeOf('x'.repeat(2400))).toThrow()
})
