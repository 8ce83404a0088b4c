/** What has to know that the app starts and is seen again may be there before, or come later. */
import type * as OfLife from '@/app/life'
import type { Life } from '@/app/life'

let app: typeof OfLife
let told: string[]

const life: Life = {
  start: () => told.push('start'),
  resume: () => told.push('resume'),
  hide: () => told.push('hide')
}

beforeEach(() => {
  told = []
  jest.isolateModules(() => {
    app = jest.requireActual<typeof OfLife>('@/app/life')
  })
})

it('starts once, when the app is seen, and goes on when it is seen again', () => {
  app.liveWith(life)
  expect(told).toEqual([])
  app.showApp()
  app.hideApp()
  app.showApp()
  expect(told).toEqual(['start', 'hide', 'resume'])
})

it('starts what comes while the app is seen at once', () => {
  app.showApp()
  app.liveWith(life)
  app.showApp()
  expect(told).toEqual(['start', 'resume'])
})

it('starts what comes while the app is hidden when it is seen again', () => {
  app.showApp()
  app.hideApp()
  app.liveWith(life)
  expect(told).toEqual([])
  app.showApp()
  expect(told).toEqual(['start'])
})
