import { closedOf } from '@/flows/answer/closed'
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'

const policy = (id: string) => policyById(id) as LocalPolicy

test('a notice that does not say that the year is over for good is not made to say so', () => {
  expect(closedOf(policy('fuling-2025')).forGood).toBeNull()
})

test('one that says so is cited', () => {
  expect(closedOf(policy('gansu-2026')).forGood).toMatchObject({
    notice: '甘医保发〔2025〕62号',
    clause: '三(二)',
    certainty: 'stated'
  })
})

test('newborns may still enrol in Gansu, and of others it says too little', () => {
  const { may, ask } = closedOf(policy('gansu-2026'))
  expect(may).toContain('新生儿')
  expect(ask).toEqual(expect.arrayContaining(['职工医保停了', '退役军人']))
  expect(ask).not.toContain('新生儿')
})

test('without a policy there is nothing to say', () => {
  expect(closedOf(null)).toEqual({ forGood: null, may: [], ask: [] })
})
