import type { Member } from '@/household'
import { library } from '@/policy'
import { byUrgency, familyDue, familySeason, pendingHandOvers } from '@/app/family'
import { memberYears } from '@/app/member-years'
import type { MemberStatus } from '@/app/member-years'
import { season as words, sumWords } from '@/ui/text'
import { LANZHOU, memberOf } from './support'

const family = (asOf: string, ...members: Member[]): MemberStatus[] =>
  members.map((one) => memberYears(one, [], asOf, library))

const insured = memberOf('insured', {
  resident: { history: [2025, 2026].map((year) => ({ year, scheme: 'resident' as const })) }
})

test('members with a year to pay stand before insured ones, who keep their order', () => {
  const statuses = family('2025-12-20', insured, memberOf('first'), memberOf('second'))
  expect(byUrgency(statuses).map(({ member: { id } }) => id)).toEqual(['first', 'second', 'insured'])
  expect(statuses.map(({ member: { id } }) => id)).toEqual(['insured', 'first', 'second'])
})

test('the amounts due are summed up with the nearest day, once for each of those who pay', () => {
  const due = familyDue(family('2025-12-20', insured, memberOf('first'), memberOf('second')))!
  expect(due).toMatchObject({ kind: 'due', date: '2025-12-31', daysLeft: 11, people: 2, toAsk: 0 })
  expect(due.sum).toEqual({ totalFen: 80000, certainty: 'exact', source: 'notice', isPartly: false })
  expect(sumWords(due.sum)).toEqual({ prefix: '', way: '', amount: '800', brackets: '' })
})

test('the nearest day is an opening before a window opens, and none for an insured family', () => {
  expect(familyDue(family('2025-10-01', memberOf('first')))).toMatchObject({ kind: 'opens', date: '2025-10-15' })
  expect(familyDue(family('2026-01-10', insured))).toBeNull()
})

test('the season is told with the people it concerns where their year has no notice', () => {
  const season = familySeason(family('2026-11-28', memberOf('first'), memberOf('second')))!
  expect(season).toMatchObject({ benefitYear: 2027, phase: 'now' })
  expect(season.seasons).toHaveLength(2)
  expect(words.nearestOfAll(season.seasons)).toMatch(/。$/)
})

test('the usual season is told of all members only where it is the same', () => {
  const [here] = familySeason(family('2026-11-28', memberOf('first')))!.seasons
  expect(words.nearestOfAll([here, here])).toBe(`${words.nearest(here)}。`)
  expect(words.nearestOfAll([here, { ...here, closesOn: '2026-11-30' }])).toBe('')
})

test('payments begun in one go are asked about together', () => {
  const records = ['first', 'second', 'third'].map((id) => ({
    id: `of-${id}`,
    memberId: id,
    region: LANZHOU,
    benefitYear: 2026,
    state: 'handed-over' as const,
    quote: {
      amountFen: 40000,
      certainty: 'exact' as const,
      policyId: 'gansu-2026',
      tier: 'standard' as const,
      quotedOn: '2025-11-01'
    },
    channel: { kind: 'bank' as const, name: '银行' },
    batch: id === 'third' ? null : 'together',
    order: null,
    paid: null,
    confirmedOn: null,
    refundedOn: null,
    secondTime: false,
    steps: [{ state: 'handed-over' as const, at: 0, on: '2025-11-01' }]
  }))
  const statuses = ['first', 'second', 'third'].map((id) => memberYears(memberOf(id), records, '2025-11-02', library))
  expect(pendingHandOvers(statuses).map(({ names }) => names)).toEqual([['first', 'second'], ['third']])
})
