/** The year that counts: before its season, in it, after it, and what stands beside it. */
import { paid2026, rows, rowsOfReportedPolicies } from '../season-rows'
import type { Shot } from './shot'

const answer = 'flows/answer/index?member=mother'
const paid = { members: rows.slice(0, 1).map(({ member }) => member), payments: paid2026 }
const of = (who: string) => ({ members: rows.filter((row) => row.who.startsWith(who)).map(({ member }) => member) })

/** Born on 9 September: a window of its own, this year's. */
const babies = rowsOfReportedPolicies.slice(0, 1).map(({ member }) => ({ ...member, id: 'baby' }))

const days = [
  ['ahead', '2026-06-01'],
  ['soon', '2026-09-15'],
  ['now', '2026-11-28'],
  ['over', '2027-01-05']
] as const

const overTheYear = days.flatMap(([name, today]): Shot[] => [
  { name: `season-${name}-home`, today, seed: paid },
  { name: `season-${name}-answer`, today, route: answer, seed: paid },
  { name: `season-${name}-reminders`, today, route: 'pages/reminders/index', seed: paid }
])

export const seasonShots: Shot[] = [
  ...overTheYear,
  { name: 'season-skipped-home', today: '2026-11-28', seed: of('Lanzhou, skipped') },
  { name: 'season-skipped-answer', today: '2026-11-28', route: answer, seed: of('Lanzhou, skipped') },
  { name: 'season-asked-home', today: '2026-11-28', seed: of('Fuling') },
  { name: 'season-asked-answer', today: '2026-11-28', route: answer, seed: of('Fuling') },
  {
    name: 'season-asked-unsure',
    today: '2026-11-28',
    route: answer,
    seed: of('Fuling'),
    act: (screen) => screen.getByRole('button', { name: '不清楚' }).click()
  },
  { name: 'season-nowhere-answer', today: '2026-11-28', route: answer, seed: of('Shandong') },
  { name: 'season-pay', today: '2026-11-28', route: 'flows/pay/index', seed: paid },
  { name: 'season-policies', today: '2026-11-28', route: 'pages/policies/index' },
  { name: 'season-ready', today: '2026-11-28', route: 'flows/answer/shared-link/index?region=620102&year=2026' },
  { name: 'season-closed-answer', today: '2026-03-10', route: answer, seed: of('Lanzhou, skipped') },
  {
    name: 'season-baby-home',
    today: '2026-11-28',
    seed: { members: [...paid.members, ...babies], payments: paid2026 }
  },
  {
    name: 'season-baby-answer',
    today: '2026-11-28',
    route: 'flows/answer/index?member=baby',
    seed: { members: babies }
  },
  {
    name: 'reminders-saved',
    today: '2026-06-01',
    route: 'pages/reminders/index',
    seed: paid,
    act: (screen) => screen.getByRole('button', { name: '全部存进日历文件' }).click()
  }
]
