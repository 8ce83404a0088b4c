/** The most that one action handed over to be drawn in the WeChat tests, beside what it may. */
import type { Table } from './table'

interface Spent {
  calls: number
  bytes: number
}

export interface Budgets {
  most: { page: Spent; tap: Spent }
  limits: { page: Spent; tap: Spent }
}

export function budgetsTable({ most, limits }: Budgets): Table {
  const row = (words: string, part: keyof Budgets['most']) =>
    [words, most[part].bytes, limits[part].bytes, most[part].calls, limits[part].calls].map(String)
  return {
    title: 'Drawing on WeChat, at worst',
    columns: ['bytes', 'at most', 'calls', 'at most'],
    rows: [row('a page that is opened', 'page'), row('a tap, elsewhere', 'tap')]
  }
}
