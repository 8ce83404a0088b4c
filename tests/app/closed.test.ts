import { closedOf } from '@/app/closed'
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'

const policy = (id: string) => policyById(id) as LocalPolicy

test('a notice that does not say that the year is over for good is not made to say so', () => {
  expect(closedOf(policy('fuling-2025'), '2025-11-28').forGood).toBeNull()
})

test('one that says so is cited', () => {
  expect(closedOf(policy('gansu-2026'), '2026-11-28').forGood).toMatchObject({
    notice: '甘医保发〔2025〕62号',
    clause: '三(二)',
    certainty: 'stated'
  })
})

test('newborns may still enrol in Gansu, and of others it says too little', () => {
  const { may, ask } = closedOf(policy('gansu-2026'), '2026-11-28')
  expect(may).toEqual(['新生儿（90 天内）'])
  expect(ask).toEqual(expect.arrayContaining(['职工医保停了', '退役军人', '低保、特困等有困难身份的人']))
  expect(ask).not.toContain('新生儿')
})

test('without a policy there is nothing to say', () => {
  expect(closedOf(null, '2026-11-28')).toEqual({ forGood: null, may: [], ask: [] })
})

test('who may only if conditions are met that the notice does not name is to ask', () => {
  const { may, ask } = closedOf(policy('gansu-2024'), '2024-11-28')
  expect(may).toContain('退役军人')
  expect(may.join()).not.toContain('职工医保停了')
  expect(ask).toContain('职工医保停了')
})

test('once the year is over, only a window that runs on after it is named', () => {
  expect(closedOf(policy('gansu-2024'), '2025-01-05').may).toEqual([])
  expect(closedOf(policy('hunan-2025'), '2026-01-05').may).toEqual(['新生儿（90 天内）', '职工医保停了（90 天内）'])
})
