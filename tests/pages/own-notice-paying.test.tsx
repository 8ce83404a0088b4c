import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import Channel from '@/flows/pay/channel'
import PaidPage from '@/flows/pay/paid'
import { operator } from '@/operator'
import { ownNotices, placeNames } from '@/app/services'
import { POSTER } from '../policy/own-notice/made-up'
import { add, addressed, quoted, recordOf } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-28')
  freshApp()
  operator.miniPrograms = {}
  placeNames.keep([
    { code: '370000', name: '山东省' },
    { code: '370200', name: '青岛市' }
  ])
  ownNotices.keep(POSTER)
})

const inQingdao = () =>
  add({ region: '370200', resident: { birthDate: '1964-01-01', history: [{ year: 2026, scheme: 'resident' }] } })

test('the first day of cover of an own notice is said to be entered by the resident, not to be reported', () => {
  show(Answer, { member: inQingdao().id })
  expect(screen.getByText('现在缴费，按录入的数字，2027年1月1日起有保障。')).toBeInTheDocument()
  expect(screen.queryByText(/据转述/)).toBeNull()
})

test('an own notice names no channel, so the tax line is offered, and what was paid can be written down', async () => {
  const records = quoted(inQingdao())
  show(Channel, addressed(records))
  expect(screen.getByText('想在手机上缴，先打 12366 问当地税务。')).toBeInTheDocument()
  await userEvent.click(button('已经缴了，记一下'))
  expect(gone()).toEqual([`/flows/pay/paid/index?records=${records[0]!.id}&direct=1`])
})

test('under an own notice without a channel what was paid for several people can be written down together', async () => {
  const records = quoted(inQingdao(), inQingdao())
  show(Channel, addressed(records))
  await userEvent.click(button('已经缴了，记一下'))
  const [one, other] = records.map(({ id }) => id) as [string, string]
  expect(gone()).toEqual([`/flows/pay/paid/index?records=${one},${other}&direct=1`])
  show(PaidPage, { ...addressed(records), direct: '1' })
  // Whoever is not ticked stays to be paid for.
  await userEvent.click(screen.getAllByRole('checkbox')[1]!)
  await userEvent.click(button('记下来'))
  expect([recordOf(one).state, recordOf(other).state]).toEqual(['declared-paid', 'quoted'])
})
