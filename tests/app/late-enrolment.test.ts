import { groupNames, openGroupNames } from '@/app/clauses/names'
import { lateEnrolmentOf } from '@/app/late-enrolment'
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'

const policy = (id: string) => policyById(id) as LocalPolicy

/** What is said of a closed year, with the groups by their names. */
function named(id: string, asOf: string) {
  const { may, ask } = lateEnrolmentOf(policy(id), asOf)
  return { may: openGroupNames(may), ask: groupNames(ask) }
}

test('a notice that does not say that the year is closed is not quoted as saying so', () => {
  expect(lateEnrolmentOf(policy('fuling-2025'), '2025-11-28').forGood).toBeNull()
})

test('a notice that says that the year is closed is cited', () => {
  expect(lateEnrolmentOf(policy('gansu-2026'), '2026-11-28').forGood).toMatchObject({
    notice: '甘医保发〔2025〕62号',
    clause: '三(二)',
    certainty: 'stated'
  })
})

test('the notice of Gansu lets newborns still enrol, and says too little of others', () => {
  const { may, ask } = named('gansu-2026', '2026-11-28')
  expect(may).toEqual(['新生儿（90 天内）'])
  expect(ask).toEqual(expect.arrayContaining(['职工医保停了', '退役军人', '低保、特困等有困难身份的人']))
  expect(ask).not.toContain('新生儿')
})

test('without a policy nothing is said of a closed year', () => {
  expect(lateEnrolmentOf(null, '2026-11-28')).toEqual({ forGood: null, may: [], ask: [] })
})

test('residents who may pay only under conditions that the notice does not name are told to ask', () => {
  const { may, ask } = named('gansu-2024', '2024-11-28')
  expect(may).toContain('退役军人')
  expect(may.join()).not.toContain('职工医保停了')
  expect(ask).toContain('职工医保停了')
})

test('once the year is over, only a window that runs on after it is named', () => {
  expect(named('gansu-2024', '2025-01-05').may).toEqual([])
  expect(named('hunan-2025', '2026-01-05').may).toEqual(['新生儿（90 天内）', '职工医保停了（90 天内）'])
})
