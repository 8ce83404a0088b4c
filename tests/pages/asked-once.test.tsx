/** What the calculator is asked while pages are drawn: each question once, and none that nobody has asked for. */
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import * as calculator from '@/calculator'
import Home from '@/pages/home'
import Answer from '@/flows/answer'
import Pay from '@/flows/pay'
import PayDay from '@/flows/answer/pay-day'
import Skip from '@/flows/plan'
import Status from '@/flows/pay/status'
import Reminders from '@/pages/reminders'
import { shelfFor } from '@/policy'
import { payments, shell } from '@/app/services'
import { eight } from '../weapp/eight'
import { freshApp, onDay, show } from './support'

jest.mock('@/calculator', () => {
  const real = jest.requireActual<typeof calculator>('@/calculator')
  return {
    ...real,
    assess: jest.fn(real.assess),
    project: jest.fn(real.project),
    changePoints: jest.fn(real.changePoints)
  }
})

const { assess, project, changePoints } = jest.mocked(calculator)

/** Every question to the calculator since the last `forget`, with the place it was asked for. */
function asked(): string[] {
  const calls = { assess: assess.mock.calls, project: project.mock.calls, changePoints: changePoints.mock.calls }
  return Object.entries(calls).flatMap(([name, all]) =>
    all.map(([{ region }, query]) => `${name} ${region} ${JSON.stringify(query)}`)
  )
}

const twice = () => asked().filter((question, place, all) => all.indexOf(question) !== place)

function forget(): void {
  assess.mockClear()
  project.mockClear()
  changePoints.mockClear()
}

/** A family of eight on that day, of whom the first has paid; a day of its own, so that nothing is known of it yet. */
function familyOn(day: string): { first: string; record: string } {
  freshApp()
  onDay(day)
  const members = eight.map((member) => shell.addMember(member))
  const [first] = members
  const assessment = calculator.assess(shelfFor(first!.region), { asOf: day, resident: first!.resident })
  const [record] = payments.quote([{ memberId: first!.id, region: first!.region, assessment, again: false }])
  payments.handOver([record!.id], { kind: 'counter', name: '村' })
  payments.declarePaid([{ id: record!.id, on: day, amountFen: assessment.amountDue!.totalFen, receipt: '' }])
  forget()
  return { first: first!.id, record: record!.id }
}

const pages: [string, ComponentType, string, (of: { first: string; record: string }) => Record<string, string>][] = [
  ['Home', Home, '2025-11-02', () => ({})],
  ['Answer', Answer, '2025-11-03', ({ first }) => ({ member: first })],
  ['Pay', Pay, '2025-11-04', () => ({})],
  ['Reminders', Reminders, '2025-11-05', () => ({})],
  ['Status', Status, '2025-11-06', ({ record }) => ({ record })],
  ['Skip', Skip, '2025-11-07', ({ first }) => ({ member: first })],
  ['PayDay', PayDay, '2025-11-11', () => ({ region: '620102', year: '2026' })]
]

test.each(pages)('%s asks nothing twice, and nothing again when it is drawn again', (_, Page, day, addressed) => {
  const of = familyOn(day)
  const { rerender } = show(Page, addressed(of))
  expect(asked()).not.toEqual([])
  expect(twice()).toEqual([])
  forget()
  rerender(<Page key="again" />)
  expect(asked()).toEqual([])
})

test('looking at how a figure was computed asks nothing', async () => {
  familyOn('2025-11-08')
  const [, second] = shell.store.getState().members
  show(Answer, { member: second!.id })
  forget()
  await userEvent.click(screen.getAllByRole('button', { name: /为什么/ })[0]!)
  expect(screen.getByRole('dialog')).toBeInTheDocument()
  expect(asked()).toEqual([])
})

test('a question that is refused is refused once', () => {
  freshApp()
  onDay('2025-11-09')
  const { id } = shell.addMember({ ...eight[3]!, resident: { birthDate: '1970-01-01', tier: 'standard' } })
  forget()
  show(Home)
  show(Answer, { member: id })
  expect(twice()).toEqual([])
})

test('for the first page of a new phone nothing is computed; for a family, at most the years that matter of each', () => {
  freshApp()
  onDay('2025-11-10')
  forget()
  show(Home)
  expect(asked()).toEqual([])
  cleanup()
  for (const member of eight) shell.addMember(member)
  forget()
  show(Home)
  // Today's year, and this year and the next where today's is neither.
  expect(asked().length).toBeLessThanOrEqual(3 * eight.length)
  expect(asked().length).toBeGreaterThanOrEqual(eight.length)
})
