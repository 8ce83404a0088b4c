/** Under which clause a figure is cited: the outline of the notice, as the policy files cite it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '@/notice'
import { places } from './places'

const fieldsOf = (name: string) =>
  readNotice(readFileSync(join(__dirname, 'texts', `${name}.txt`), 'utf8'), { places }).fields

const clauses = (entries: readonly { clause: string | null }[]) => [...new Set(entries.map(({ clause }) => clause))]

it('cites the clauses of an outline of two levels', () => {
  const { premiums, windows, cover, waiting, bonus } = fieldsOf('gansu-2026')
  expect(clauses(premiums.value)).toEqual(['二(二)'])
  expect(clauses(windows.value)).toEqual(['三(一)'])
  expect(cover.clause).toBe('三(二)')
  expect(waiting.clause).toBe('四(三)')
  expect(bonus.clause).toMatch(/^四\([一二]\)$/)
})

it('cites the clauses of a text whose lines are broken anywhere', () => {
  const { premiums, subsidies, specialGroups, waiting } = fieldsOf('hunan-2025')
  expect(clauses(premiums.value)).toEqual(['二(四)'])
  expect(clauses(subsidies.value)).toEqual(['二(五)'])
  expect(clauses(specialGroups.value)).toEqual(['二(六)'])
  expect(waiting.clause).toBe('二(七)')
})

it('cites the clauses of an outline of three levels, of which one is numbered in digits by mistake', () => {
  const { premiums, subsidies } = fieldsOf('fuling-2025')
  expect(clauses(premiums.value)).toEqual(['二(一)', '二(二)'])
  expect(clauses(subsidies.value)).toEqual(['二(三)1', '二(三)2', '二(三)3', '二(三)4', '二(三)5'])
})

it('cites no clause where a text has no outline', () => {
  const { premiums, windows } = fieldsOf('hunan-2026')
  expect(clauses([...premiums.value, ...windows.value])).toEqual([null])
})
