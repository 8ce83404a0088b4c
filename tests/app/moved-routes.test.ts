import { MOVED_ROUTES, movedTo } from '@/app/moved-routes'
import { routes } from '@/app/routes'

test('every former address leads to a page that there is', () => {
  const known: readonly string[] = Object.values(routes)
  expect(Object.values(MOVED_ROUTES).filter((route) => !known.includes(route))).toEqual([])
  expect(Object.keys(MOVED_ROUTES).filter((route) => known.includes(route))).toEqual([])
})

test('a former address keeps its parameters, with or without the leading slash', () => {
  expect(movedTo('pages/inner/ready/index', { region: '620102', year: '2026' })).toBe(
    '/flows/answer/shared-link/index?region=620102&year=2026'
  )
  expect(movedTo('/pages/inner/guide/index', {})).toBe('/flows/guide/index')
})

test('an address that no page ever had leads nowhere', () => {
  expect(movedTo('pages/nowhere/index', { region: '620102' })).toBeNull()
})
