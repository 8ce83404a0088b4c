/** What is kept of places whose code has changed: read under the present one, wherever there is exactly one. */
import { readLink } from '@/app/shared-link'
import { DRAFT, MEMBERS, MUM } from './support/members'
import { Phone, startOn } from './support/phone'

const kept = (version: number, data: unknown) => JSON.stringify({ version, data })
const memberOf = (region: string) => ({ ...MUM, id: 'mum', changedAt: 5, region })

function regionAfterStart(region: string): string | undefined {
  const phone = new Phone()
  phone.kept.set(MEMBERS, kept(2, [memberOf(region)]))
  const { members, issues } = startOn(phone).store.getState()
  expect(issues).toEqual([])
  return members[0]?.region
}

test.each([
  ['a district that was merged into another', '330103', '330105'],
  ['a county that became a district', '350427', '350405'],
  ['a city that became a district of another', '371202', '370116']
])('a member in %s is carried over from %s to %s', (_, former, present) => {
  expect(regionAfterStart(former)).toBe(present)
})

test('a member in a district that was divided keeps the former code, so that they are asked', () => {
  expect(regionAfterStart('330104')).toBe('330104')
})

test('a code of today stays as it is', () => {
  expect(regionAfterStart('620100')).toBe('620100')
})

test('the draft and the places chosen last are carried over as well', () => {
  const phone = new Phone()
  phone.kept.set(DRAFT, kept(1, { answers: { region: '330103' }, at: 'who', seenCheck: false, memberId: null }))
  phone.kept.set('buduanbao/recent-regions', kept(1, ['350681', '330105', '330103']))
  const { draft, recentRegions, issues } = startOn(phone).store.getState()
  expect(issues).toEqual([])
  expect(draft?.answers.region).toBe('330105')
  expect(recentRegions).toEqual(['350604', '330105'])
})

test('a shared link with a former code opens its place, and one of a divided place says that there is none', () => {
  expect(readLink({ region: '330103', year: '2027' })).toMatchObject({ kind: 'year', region: '330105' })
  expect(readLink({ region: '330104', year: '2027' })).toEqual({ kind: 'broken', part: 'region' })
})
