import { policyById } from '@/policy'

describe('the words of the library', () => {
  test.each(['gansu-2024', 'gansu-2026', 'hunan-2025', 'hunan-2026', 'fuling-2025', 'national-2026'])(
    '%s writes paying with the sign that the notices use',
    (id) => {
      expect(JSON.stringify(policyById(id))).not.toContain('交')
    }
  )
})
