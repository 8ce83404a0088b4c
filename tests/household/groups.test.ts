/** Groups of members: kept, changed in one write, read from what older versions kept without them. */
import { MemberError } from '@/household'
import { DAD, MEMBERS, MUM, NAN } from './support/members'
import { Phone, startOn } from './support/phone'

const kept = (version: number, data: unknown) => JSON.stringify({ version, data })

it.each([1, 2])(
  'members kept in version %i without a group are read as of no group, and nothing is set aside',
  (version) => {
    const phone = new Phone()
    phone.kept.set(MEMBERS, kept(version, [{ ...MUM, id: 'mum', changedAt: 0 }]))
    const { members, issues } = startOn(phone).store.getState()
    expect(members).toEqual([{ ...MUM, id: 'mum', changedAt: 0 }])
    expect(issues).toEqual([])
  }
)

it('a group survives a kill, and a member who is edited stays in it', () => {
  const phone = new Phone()
  const { id } = startOn(phone).addMember({ ...MUM, group: '河湾组' })
  startOn(phone).updateMember(id, { nickname: '娘' })
  expect(startOn(phone).store.getState().members).toMatchObject([{ nickname: '娘', group: '河湾组' }])
})

it('several members are put into a group and out of it in one write each', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const [mum, dad, nan] = app.addMembers([MUM, DAD, NAN])
  phone.left = 2
  app.setGroup([mum!.id, nan!.id], '坪上组')
  app.setGroup([nan!.id], undefined)
  expect(
    startOn(phone)
      .store.getState()
      .members.map(({ id, group }) => [id, group])
  ).toEqual([
    [mum!.id, '坪上组'],
    [dad!.id, undefined],
    [nan!.id, undefined]
  ])
})

it('several members are added in one write, or none of them', () => {
  const phone = new Phone()
  const app = startOn(phone)
  phone.left = 1
  app.addMembers([MUM, DAD])
  phone.left = Infinity
  expect(() => app.addMembers([NAN, { ...NAN, nickname: '620102196403051234' }])).toThrow(MemberError)
  expect(
    startOn(phone)
      .store.getState()
      .members.map(({ nickname }) => nickname)
  ).toEqual(['妈妈', '爸爸'])
})

it.each(['', '  ', '620102 19640305 123X', '太长太长太长太长太长太长太'])(
  'refuses %j as the name of a group',
  (group) => {
    const app = startOn(new Phone())
    const { id } = app.addMember(MUM)
    expect(() => app.setGroup([id], group)).toThrow(MemberError)
  }
)

it('the later of two versions of a member decides on the group when a backup is taken over', () => {
  const phone = new Phone()
  const { id } = startOn(phone).addMember(MUM)
  const other = phone.copy()
  startOn(other).setGroup([id], '河湾组')
  const app = startOn(phone)
  app.restore(app.readBackup(startOn(other).backup()))
  expect(app.store.getState().members).toMatchObject([{ id, group: '河湾组' }])
})
