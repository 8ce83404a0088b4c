/** What the calculator is asked while pages are drawn: nothing that nobody has asked for. */
import * as calculator from '@/calculator'
import Home from '@/pages/home'
import { household } from '@/app/services'
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

test('the first page of a new phone computes nothing, and that of a family no plan and no days of change', () => {
  freshApp()
  onDay('2025-11-10')
  assess.mockClear()
  const { unmount } = show(Home)
  expect(assess).not.toHaveBeenCalled()
  unmount()
  for (const member of eight) household.addMember(member)
  show(Home)
  expect(assess).toHaveBeenCalled()
  expect(project).not.toHaveBeenCalled()
  expect(changePoints).not.toHaveBeenCalled()
})
