/** The made-up family: on a day of the newest notices, with something to pay. */
import { exampleFamily } from '@/app/example'
import { memberYears } from '@/app/member-years'
import { library } from '@/policy'

it('the example lies 30 days before the first window of the newest year closes, in two places', () => {
  const { asOf, members } = exampleFamily()!
  // Gansu's window of 2026 closes on 31 December 2025, Hunan's a month later.
  expect(asOf).toBe('2025-12-01')
  expect(members.map(({ nickname, region }) => [nickname, region])).toEqual([
    ['妈妈', '620000'],
    ['爸爸', '620000'],
    ['我', '430000'],
    ['女儿', '430000']
  ])
})

it('everybody of the example has something to pay, and one waits for having skipped a year', () => {
  const { asOf, members } = exampleFamily()!
  const leads = members.flatMap((member) => {
    const status = memberYears(member, [], asOf, library)
    return status.kind === 'years' ? [status.lead] : []
  })
  expect(leads.map(({ state, assessment }) => [state, assessment.benefitYear])).toEqual(
    Array.from({ length: 4 }, () => ['due', 2026])
  )
  expect(leads.map(({ assessment }) => assessment.waiting.totalDays > 0)).toEqual([false, true, false, false])
})
