import { pay, paid, payWarnings, status } from '@/ui/text'

test('enrolling for nothing is called enrolling, not paying 0 yuan', () => {
  expect(paid.doneLine('5月20日', '0')).toBe('5月20日办好参保，不用缴钱')
  expect(paid.doneLine('5月20日', '400')).toBe('5月20日缴 400 元')
  expect(status.was('5月20日', '0', '')).toBe('5月20日办好参保，不用缴钱')
  expect(status.paidNote('0', '')).toBe('不用缴钱')
  expect(pay.paidLine('5月20日', '0')).toBe('5月20日办过参保')
  expect(payWarnings['already-paid']('5月20日', '0')).toContain('5月20日已经办过参保。')
})
